import { memo } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { differsPlace } from '../layout/differs-place.ts'
import type { PlacedStep } from '../layout/placed-process.ts'
import type { MapStep } from '../model/map-process.ts'
import { stepCertainty } from '../model/step-certainty.ts'
import { StepShape } from './StepShape.tsx'
import { type NameSource, stepName } from './step-name.ts'

/** A step's shape as the link to its page. Kind, certainty, party and state are classes; the style sheet does the rest. */
export const StepLink = memo(function StepLink(props: {
  readonly step: MapStep
  readonly placed: PlacedStep
  readonly source: NameSource
  readonly href: string
  /** False on the canvas, where the node has the place. */
  readonly isPlaced: boolean
  readonly isDimmed: boolean
  readonly isSelected: boolean
  /** Filters are on, and this is one of those they lift. */
  readonly isLifted: boolean
  /** Filters are on, and the reader has been led to this one. */
  readonly isHit: boolean
  /** Shown in place of the name where that is too small to read. */
  readonly number?: number | undefined
  readonly tabIndex?: number | undefined
}) {
  const { step, placed, source, href, isPlaced, isDimmed, isSelected, number, tabIndex } = props
  const { t } = useTranslation()
  const { x, y } = placed.box
  const classes = ['s', step.kind]
  const certainty = stepCertainty(step)
  if (certainty !== 'stated') classes.push(certainty)
  if (isDimmed) classes.push('dim')
  if (props.isLifted) classes.push('kept')
  if (isSelected) classes.push('sel')
  else if (props.isHit) classes.push('hit')
  return (
    <a
      href={href}
      className={classes.join(' ')}
      data-steg={step.id}
      data-part={step.lane}
      aria-label={stepName(t, step, source, number)}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={tabIndex}
      // React's types know <a> from HTML only; in an SVG it has a place.
      {...(isPlaced ? { transform: `translate(${x} ${y})` } : {})}
    >
      <StepShape step={step} size={placed.box} lines={placed.lines} />
      {step.differs && (
        <text className="v" {...differsPlace(step.kind, placed.box)}>
          {t('step.differsShort')}
        </text>
      )}
      {number !== undefined && (
        <text className="n" x={placed.box.width / 2} y={placed.box.height / 2}>
          {number}
        </text>
      )}
    </a>
  )
})
