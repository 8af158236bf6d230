import { useTranslation } from '../i18n/use-translation.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { StepId } from '../model/ids.ts'
import type { MapFlow, MapProcess } from '../model/map-process.ts'
import type { PartySummary, RoleSummary } from '../model/party.ts'
import { FlowPath } from './FlowPath.tsx'
import { flowClass } from './flow-class.ts'
import { HandoverMarks } from './HandoverMarks.tsx'
import { MapGround } from './MapGround.tsx'
import { StepLink } from './StepLink.tsx'
import './drawing.css'

export type MapDrawingProps = {
  readonly placed: PlacedProcess
  readonly process: MapProcess
  readonly parties: readonly PartySummary[]
  readonly roles: readonly RoleSummary[]
  /** Address of a step, base path included. */
  readonly hrefOf: (step: StepId) => string
  readonly dimmed?: ReadonlySet<StepId> | undefined
  readonly selected?: StepId | null | undefined
  /** -1 on the canvas, where one step at a time is in the tab order; left out on the page, where all are. */
  readonly tabIndex?: number | undefined
}

/**
 * A map as one SVG: the prerendered page, print, the reader without scripts and the canvas of large maps show it.
 * Presentation is classes and data attributes (`drawing.css`); signs and patterns come from `DrawingDefs`.
 */
export function MapDrawing(props: MapDrawingProps) {
  const { placed, process, parties, roles, hrefOf, dimmed, selected = null, tabIndex } = props
  const { t } = useTranslation()
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  const flows = new Map(process.flows.map((flow) => [flow.id, flow]))
  const isDim = (flow: MapFlow) => dimmed?.has(flow.from) || dimmed?.has(flow.to)
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
        <MapGround placed={placed} process={process} parties={parties} />
        {placed.flows.map((line) => {
          const flow = flows.get(line.id)
          return (
            flow && (
              <g key={line.id} className={flowClass(flow, isDim(flow))} data-flode={line.id}>
                <FlowPath flow={line} />
              </g>
            )
          )
        })}
        {placed.steps.map((place) => {
          const step = steps.get(place.id)
          return (
            step && (
              <StepLink
                key={place.id}
                step={step}
                placed={place}
                roles={roles}
                href={hrefOf(place.id)}
                isPlaced
                isDimmed={dimmed?.has(place.id) ?? false}
                isSelected={selected === place.id}
                tabIndex={tabIndex}
              />
            )
          )
        })}
        <HandoverMarks placed={placed} />
      </g>
    </svg>
  )
}

/** What paper slices point at. */
export function drawingId(placed: PlacedProcess): string {
  return `karta-${placed.form}`
}
