import { Fragment } from 'react'
import { withCertainty } from '../../i18n/certainty-word.ts'
import { claimsInWords } from '../../i18n/claims-in-words.ts'
import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { marksOf } from '../../layout/marks-of.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { RoleId } from '../../model/ids.ts'
import type { MapStep } from '../../model/map-process.ts'
import { inEveryForm, settledOrMeanwhile, statusOf } from '../../model/provenance.ts'
import { stepCertainty } from '../../model/step-certainty.ts'
import { isStartOrEnd } from '../../model/step-kind.ts'
import { capitalised } from '../../ui/capitalised.ts'

type StepSummaryProps = {
  readonly step: MapStep
  readonly site: SiteIndex
  /** What the forms of the process are called that have the step, when not all have. */
  readonly formName: string | undefined
  /** Left out by the filters. */
  readonly isDimmed: boolean
}

/** A step in the list, in a few lines: kind, who, marks, deadline. */
export function StepSummary({ step, site, formName, isDimmed }: StepSummaryProps) {
  const { t } = useTranslation()
  const kind = withCertainty(
    t,
    capitalised(t(`step.kind.${step.kind}`)),
    stepCertainty(step),
    formName,
  )
  const deadline = claimsInWords(t, [step.deadline], (deadline) => formatDeadline(t, deadline))
  return (
    <>
      <p>
        {/* One text, whatever the filter: nothing can be put in before a text that a translator has wrapped (REL-14). */}
        {isDimmed ? `${kind} (${t('map.dimmed')}).` : `${kind}.`}
        <Accountable step={step} site={site} />
        {step.differs && <span className="mark-word variant"> {t('step.differs')}</span>}
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
          {t('step.deadline')}: {deadline}
        </p>
      )}
    </>
  )
}

function Accountable({ step, site }: Pick<StepSummaryProps, 'step' | 'site'>) {
  const { t } = useTranslation()
  if (isStartOrEnd(step.kind)) return null
  return inEveryForm(step.responsibility.accountable).map((claim) => {
    const role = roleIn(site, settledOrMeanwhile(claim))
    const status = role ? statusOf(claim) : 'stated'
    return (
      <Fragment key={claim.formName ?? ''}>
        {' '}
        {t('step.accountable')}: <strong>{role?.name ?? t('ui.status.open')}</strong>
        {withCertainty(t, '', status, claim.formName)}.
      </Fragment>
    )
  })
}

const PARTS = ['responsible', 'consulted', 'informed', 'attends'] as const

/** Who takes part beside the accountable role, on one line. */
function Participants({ step, site }: Pick<StepSummaryProps, 'step' | 'site'>) {
  const { t } = useTranslation()
  const lines = PARTS.flatMap((part) => {
    const roles = claimsInWords(t, step.responsibility[part], (id) => roleIn(site, id)?.name)
    return roles ? `${t(`step.${part}`)}: ${roles}.` : []
  })
  return lines.length > 0 && <p>{lines.join(' ')}</p>
}

function roleIn({ roles }: SiteIndex, id: RoleId | null) {
  return roles.find((role) => role.id === id)
}
