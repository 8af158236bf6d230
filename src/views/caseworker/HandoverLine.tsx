import { claimsInWords } from '../../i18n/claims-in-words.ts'
import { formatDeadline } from '../../i18n/format-duration.ts'
import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import type { MapFlow } from '../../model/map-process.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { partyOfStep } from './party-of-step.ts'

/** A handover in the list: its card's facts, and in one sentence what is open, for who reads without the map. */
export function HandoverLine({
  flow,
  site,
  page,
}: {
  readonly flow: MapFlow
  readonly site: SiteIndex
  readonly page: MapPage
}) {
  const { t } = useTranslation()
  const { handover } = flow
  if (!handover) return null
  const { documents, consents } = page.names
  const facts = (
    [
      ['sent', claimsInWords(t, handover.what, (id) => documents[id])],
      [
        'receiver',
        claimsInWords(
          t,
          [handover.receiver],
          (id) => site.roles.find((one) => one.id === id)?.name,
        ),
      ],
      ['channel', claimsInWords(t, [handover.channel], (channel) => channel)],
      ['by', claimsInWords(t, [handover.by], (by) => formatDeadline(t, by))],
      [
        'consent',
        partyOfStep(site, page.process, flow.from)?.isIndividual && handover.consent === null
          ? t('step.ownConsent')
          : claimsInWords(t, [handover.consent], (id) => consents[id]),
      ],
      ['ifNoAnswer', claimsInWords(t, [handover.ifNoAnswer], ({ text }) => text)],
    ] as const
  ).map(([name, value]) => ({ name, value }))
  const told = facts.flatMap(({ name, value }) => (value ? [{ name, value }] : []))
  const open = facts.filter(
    ({ name, value }) => !value && (handover[FIELDS[name]] !== null || ALWAYS_ASKED.has(name)),
  )
  return (
    <div className="handover-line">
      <p>
        <strong>
          {t('step.handoverTo', {
            receiver: partyOfStep(site, page.process, flow.to)?.nameInText ?? '',
          })}
        </strong>
      </p>
      <dl>
        {told.map(({ name, value }) => (
          <div key={name}>
            <dt>{t(`step.${name}`)}</dt>
            <dd>{capitalised(value)}</dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <p>
          {t('step.openInList', {
            facts: listed(open.map(({ name }) => t(`step.openFact.${name}`))),
          })}
        </p>
      )}
    </div>
  )
}

const FIELDS = {
  sent: 'what',
  receiver: 'receiver',
  channel: 'channel',
  by: 'by',
  consent: 'consent',
  ifNoAnswer: 'ifNoAnswer',
} as const

/** What every handover needs an answer to, asked for by the content or not. */
const ALWAYS_ASKED: ReadonlySet<string> = new Set(['by', 'ifNoAnswer'])
