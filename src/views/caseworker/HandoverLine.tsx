import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import type { MapFlow } from '../../model/map-process.ts'
import { settledOrMeanwhile } from '../../model/provenance.ts'
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
  const what = handover.what.flatMap((claim) => {
    const id = settledOrMeanwhile(claim)
    return (id && documents[id]) ?? []
  })
  const receiver = handover.receiver && settledOrMeanwhile(handover.receiver)
  const channel = handover.channel && settledOrMeanwhile(handover.channel)
  const by = handover.by && settledOrMeanwhile(handover.by)
  const noAnswer = handover.ifNoAnswer && settledOrMeanwhile(handover.ifNoAnswer)
  const consentId = handover.consent && settledOrMeanwhile(handover.consent)
  const consent = consentId && consents[consentId]
  const facts = (
    [
      ['sent', what.join(', ')],
      ['receiver', site.roles.find(({ id }) => id === receiver)?.name],
      ['channel', channel],
      ['by', by && formatDeadline(t, by)],
      ['consent', consent],
      ['ifNoAnswer', noAnswer?.text],
    ] as const
  ).map(([name, value]) => ({ name, value }))
  const told = facts.filter(({ value }) => value)
  const open = facts.filter(
    ({ name, value }) => !value && (handover[FIELDS[name]] !== null || ALWAYS_ASKED.has(name)),
  )
  return (
    <div className="handover-line">
      <p>
        <strong>
          {t('step.handoverTo', {
            receiver: partyOfStep(site, page.process, flow.to)?.name ?? '',
          })}
        </strong>
      </p>
      <dl>
        {told.map(({ name, value }) => (
          <div key={name}>
            <dt>{t(`step.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <p>
          {t('step.openInList', {
            facts: open.map(({ name }) => t(`step.openFact.${name}`)).join(', '),
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
