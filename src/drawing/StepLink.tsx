import { useTranslation } from '../i18n/use-translation.ts'
import type { PlacedStep } from '../layout/placed-process.ts'
import type { MapStep } from '../model/map-process.ts'
import type { RoleSummary } from '../model/party.ts'
import { certaintyOf } from './marks-of.ts'
import { StepShape } from './StepShape.tsx'
import { stepName } from './step-name.ts'

/** A step's shape as the link to its page. Kind, certainty, party and state are classes; the style sheet does the rest. */
export function StepLink(props: {
  readonly step: MapStep
  readonly placed: PlacedStep
  readonly roles: readonly RoleSummary[]
  readonly href: string
  /** False on the canvas, where the node has the place. */
  readonly isPlaced: boolean
  readonly isDimmed: boolean
  readonly isSelected: boolean
  readonly tabIndex?: number | undefined
}) {
  const { step, placed, roles, href, isPlaced, isDimmed, isSelected, tabIndex } = props
  const { t } = useTranslation()
  const { x, y } = placed.box
  const classes = ['s', step.kind]
  if (certaintyOf(step) !== 'stated') classes.push(certaintyOf(step))
  if (isDimmed) classes.push('dim')
  if (isSelected) classes.push('sel')
  return (
    <a
      href={href}
      className={classes.join(' ')}
      data-steg={step.id}
      data-part={step.lane}
      aria-label={stepName(t, step, roles)}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={tabIndex}
      // React's types know <a> from HTML only; in an SVG it has a place.
      {...(isPlaced ? { transform: `translate(${x} ${y})` } : {})}
    >
      <StepShape step={step} size={placed.box} lines={placed.lines} />
    </a>
  )
}
