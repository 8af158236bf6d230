import { useTranslation } from '../i18n/use-translation.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { StepId } from '../model/ids.ts'
import type { MapFlow } from '../model/map-process.ts'
import { FlowPath } from './FlowPath.tsx'
import { flowClass } from './flow-class.ts'
import { HandoverMarks } from './HandoverMarks.tsx'
import { MapGround } from './MapGround.tsx'
import { StepLink } from './StepLink.tsx'
import type { NameSource } from './step-name.ts'
import './drawing.css'

export type MapDrawingProps = NameSource & {
  readonly placed: PlacedProcess
  /** Address of a step, base path included. */
  readonly hrefOf: (step: StepId) => string
  readonly dimmed?: ReadonlySet<StepId> | undefined
  readonly selected?: StepId | null | undefined
  /** The one of the undimmed steps that the reader has been led to. */
  readonly hit?: StepId | null | undefined
  /** Give steps the numbers that the canvas shows from afar. */
  readonly isNumbered?: boolean
  /** -1 on the canvas, where one step at a time is in the tab order; left out on the page, where all are. */
  readonly tabIndex?: number | undefined
}

/**
 * A map as one SVG: the prerendered page, print, the reader without scripts and the canvas of large maps show it.
 * Presentation is classes and data attributes (`drawing.css`); signs and patterns come from `DrawingDefs`.
 */
export function MapDrawing(props: MapDrawingProps) {
  const { placed, process, parties, hrefOf, dimmed, selected = null, hit = null, tabIndex } = props
  const { t } = useTranslation()
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  const flows = new Map(process.flows.map((flow) => [flow.id, flow]))
  const isDim = (flow: MapFlow) => dimmed?.has(flow.from) || dimmed?.has(flow.to)
  const isFiltered = (dimmed?.size ?? 0) > 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of an SVG groups links as <fieldset> groups fields
    <svg
      className={`drawing ${placed.form}`}
      width={placed.width}
      height={placed.height}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      role="group"
      aria-label={t('map.drawingName', { process: process.name })}
    >
      <g id={drawingId(placed)}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the list has every way in words (A11Y-07) */}
        <g aria-hidden="true">
          <MapGround placed={placed} process={process} parties={parties} />
          {placed.flows.map((line) => {
            const flow = flows.get(line.id)
            return (
              flow && (
                <g
                  key={line.id}
                  className={flowClass(flow, line, isDim(flow))}
                  data-flode={line.id}
                >
                  <FlowPath flow={line} />
                </g>
              )
            )
          })}
        </g>
        {placed.steps.map((place, i) => {
          const step = steps.get(place.id)
          return (
            step && (
              <StepLink
                key={place.id}
                step={step}
                placed={place}
                source={props}
                href={hrefOf(place.id)}
                isPlaced
                isDimmed={dimmed?.has(place.id) ?? false}
                isSelected={selected === place.id}
                isKept={isFiltered && !dimmed?.has(place.id)}
                isHit={hit === place.id}
                number={props.isNumbered ? i + 1 : undefined}
                tabIndex={tabIndex}
              />
            )
          )
        })}
        <HandoverMarks {...props} />
      </g>
    </svg>
  )
}

/** What paper slices point at. */
export function drawingId(placed: PlacedProcess): string {
  return `karta-${placed.form}`
}
