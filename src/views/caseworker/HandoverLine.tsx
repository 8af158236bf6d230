import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import type { MapFlow } from '../../model/map-process.ts'
import { settledOrMeanwhile } from '../../model/provenance.ts'
import { partyOfStep } from './party-of-step.ts'

/** A handover in the list: its card's facts on one line, for who reads without the map. */
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
  const nothing = t('step.notSaid')
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
  const facts = [
    [t('step.sent'), what.join(', ')],
    [t('step.receiver'), site.roles.find(({ id }) => id === receiver)?.name],
    [t('step.channel'), channel],
    [t('step.by'), by ? formatDeadline(t, by) : nothing],
    [t('step.consent'), consent],
    [t('step.ifNoAnswer'), noAnswer?.text ?? nothing],
  ].filter(([, value]) => value)
  return (
    <p className="handover-line">
      <strong>
        {t('step.handoverTo', { receiver: partyOfStep(site, page.process, flow.to)?.name ?? '' })}.
      </strong>{' '}
      {facts
        .map(([word, value]) => `${word}${word?.endsWith('?') ? '' : ':'} ${value}`)
        .join(' · ')}
    </p>
  )
}
