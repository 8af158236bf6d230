import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { FlowId, StepId } from '../model/ids.ts'
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
  readonly dimmed?: ReadonlySet<StepId | FlowId> | undefined
  readonly lifted?: ReadonlySet<StepId> | undefined
  readonly selected?: StepId | null | undefined
  /** The one of the undimmed steps that the reader has been led to. */
  readonly hit?: StepId | null | undefined
  /** What the canvas shows in place of names from afar. */
  readonly numbers?: ReadonlyMap<StepId, number> | undefined
  /** On the canvas, the one step in the tab order; left out on the page, where all steps and marks are. */
  readonly tabStop?: StepId | null | undefined
  /** What is drawn over it. */
  readonly overlay?: ((placed: PlacedProcess) => ReactNode) | undefined
}

/**
 * A map as one SVG: the prerendered page, print, the reader without scripts and the canvas of large maps show it.
 * Presentation is classes and data attributes (`drawing.css`); signs and patterns come from `DrawingDefs`.
 */
export function MapDrawing(props: MapDrawingProps) {
  const { placed, process, parties, hrefOf, dimmed, lifted, selected, hit, tabStop } = props
  const { t } = useTranslation()
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  const flows = new Map(process.flows.map((flow) => [flow.id, flow]))
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
      <g id={drawingId(placed.form)}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the list has every way in words (A11Y-07) */}
        <g aria-hidden="true">
          <MapGround placed={placed} process={process} parties={parties} />
          {placed.flows.map((line) => {
            const flow = flows.get(line.id)
            return (
              flow && (
                <g key={line.id} className={flowClass(flow, line, dimmed)} data-flode={line.id}>
                  <FlowPath flow={line} />
                </g>
              )
            )
          })}
        </g>
        {placed.steps.map((place) => {
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
                isLifted={lifted?.has(place.id) ?? false}
                isHit={hit === place.id}
                number={props.numbers?.get(place.id)}
                tabIndex={tabStop === undefined ? undefined : place.id === tabStop ? 0 : -1}
              />
            )
          )
        })}
        <HandoverMarks {...props} tabIndex={tabStop === undefined ? undefined : -1} />
        {props.overlay?.(placed)}
      </g>
    </svg>
  )
}

/** What paper slices point at, and the first paint of a page waits for. */
export function drawingId(form: PlacedProcess['form']): string {
  return `karta-${form}`
}
