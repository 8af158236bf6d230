import { certaintyWord, withCertainty } from '../../drawing/certainty-word.ts'
import { marksOf } from '../../drawing/marks-of.ts'
import { accountableRole } from '../../drawing/step-name.ts'
import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { RoleId } from '../../model/ids.ts'
import type { MapStep } from '../../model/map-process.ts'
import { type BareClaim, settledOrMeanwhile, statusOf } from '../../model/provenance.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { StatusTag } from '../../ui/StatusTag.tsx'

type StepSummaryProps = {
  readonly step: MapStep
  readonly site: SiteIndex
  /** Left out by the filters. */
  readonly isDimmed: boolean
}

/** A step in the list, in a few lines: kind, who, marks, deadline. */
export function StepSummary({ step, site, isDimmed }: StepSummaryProps) {
  const { t } = useTranslation()
  const deadline = step.deadline && settledOrMeanwhile(step.deadline)
  const kind = withCertainty(t, capitalised(t(`step.kind.${step.kind}`)), step.status)
  return (
    <>
      <p>
        {/* One text, whatever the filter: nothing can be put in before a text that a translator has wrapped (REL-14). */}
        {isDimmed ? `${kind} (${t('map.dimmed')}).` : `${kind}.`}
        <Accountable step={step} site={site} />
        {marksOf(step).map((mark) => (
          <span key={mark} className="mark-word" data-mark={mark}>
            {' '}
            <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
              <use href={`#i-${mark}`} />
            </svg>{' '}
            {capitalised(t(`step.mark.${mark}`))}
          </span>
        ))}
      </p>
      <Participants step={step} site={site} />
      {deadline && (
        <p>
          {t('step.deadline')}:{' '}
          {withCertainty(t, formatDeadline(t, deadline), statusOf(step.deadline))}
        </p>
      )}
    </>
  )
}

function Accountable({ step, site }: Pick<StepSummaryProps, 'step' | 'site'>) {
  const { t } = useTranslation()
  const { accountable } = step.responsibility
  if (step.kind === 'start' || step.kind === 'end') return null
  const role = accountableRole(step, site.roles)
  const status = statusOf(accountable)
  return (
    <>
      {' '}
      {t('step.accountable')}: <strong>{role?.name ?? t('ui.status.open')}</strong>
      {status === 'inferred' && ` (${certaintyWord(t, status)})`}.{' '}
      {status === 'open' && role && <StatusTag status="open" />}
    </>
  )
}

/** Who takes part beside the accountable role, on one line. */
function Participants({ step, site }: Pick<StepSummaryProps, 'step' | 'site'>) {
  const { t } = useTranslation()
  const { responsible, consulted, informed, attends } = step.responsibility
  const nameOf = (id: RoleId | null) => site.roles.find((role) => role.id === id)?.name
  const names = (claims: readonly BareClaim<RoleId>[]) =>
    claims
      .flatMap((claim) => {
        const name = nameOf(settledOrMeanwhile(claim))
        return name === undefined ? [] : withCertainty(t, name, statusOf(claim))
      })
      .join(', ')
  const lines = [
    { word: t('step.responsible'), roles: names(responsible) },
    { word: t('step.consulted'), roles: names(consulted) },
    { word: t('step.informed'), roles: names(informed) },
    { word: t('step.attends'), roles: attends.flatMap((id) => nameOf(id) ?? []).join(', ') },
  ].filter(({ roles }) => roles !== '')
  if (lines.length === 0) return null
  return <p>{lines.map(({ word, roles }) => `${word}: ${roles}.`).join(' ')}</p>
}
