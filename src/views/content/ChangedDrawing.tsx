import { DrawingDefs } from '../../drawing/DrawingDefs.tsx'
import { FlowPath } from '../../drawing/FlowPath.tsx'
import { flowClass } from '../../drawing/flow-class.ts'
import { MapGround } from '../../drawing/MapGround.tsx'
import { StepShape } from '../../drawing/StepShape.tsx'
import { useTranslation } from '../../i18n/content-words.ts'
import { placeTags, TAG_HEIGHT_PX } from '../../layout/place-tags.ts'
import type { DrawnChange, DrawnMap } from '../../layout/published-site.ts'
import type { PartChange } from '../../model/history/map-changes.ts'
import type { FlowId, StepId } from '../../model/ids.ts'
import type { PartySummary } from '../../model/party.ts'

export type ChangedDrawingProps = {
  readonly drawing: DrawnChange
  readonly parties: readonly PartySummary[]
  /** The first of the page brings what the others point at as well. */
  readonly isFirst: boolean
}

/** A map as it was published beside the map as it is: what differs stands out in both, by line and by word. */
export function ChangedDrawing({ drawing, parties, isFirst }: ChangedDrawingProps) {
  const { t } = useTranslation()
  const parts = new Map(drawing.parts)
  return (
    <div className="content-drawings">
      {isFirst && <DrawingDefs parties={parties} />}
      <Side side="before" map={drawing.before} parts={parts} parties={parties} />
      <Side side="after" map={drawing.after} parts={parts} parties={parties} />
      <p className="fine">{t('content.drawing.key')}</p>
    </div>
  )
}

type Parts = ReadonlyMap<StepId | FlowId, PartChange>

function Side(props: {
  readonly side: 'before' | 'after'
  readonly map: DrawnMap
  readonly parts: Parts
  readonly parties: readonly PartySummary[]
}) {
  const { side, map, parts, parties } = props
  const { process, placed } = map
  const { t } = useTranslation()
  const name = t(`content.drawing.${side}`, { map: process.name })
  const flows = new Map(process.flows.map((flow) => [flow.id, flow]))
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  return (
    <figure>
      <figcaption>{t(`content.drawing.${side}Short`)}</figcaption>
      <section
        className="content-drawing"
        data-karta={process.id}
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
      >
        <svg
          className="drawing tall"
          width={placed.width}
          height={placed.height}
          viewBox={`0 0 ${placed.width} ${placed.height}`}
          role="img"
          aria-label={name}
        >
          <g>
            <MapGround placed={placed} process={process} parties={parties} />
            {placed.flows.map((line) => {
              const flow = flows.get(line.id)
              const change = parts.get(line.id)
              return (
                flow && (
                  <g
                    key={line.id}
                    className={`${flowClass(flow, line)} ${change === undefined ? 'same' : change}`}
                  >
                    <FlowPath flow={line} />
                  </g>
                )
              )
            })}
            {placed.steps.map(({ id, box, lines }) => {
              const step = steps.get(id)
              const change = parts.get(id)
              return (
                step && (
                  <g
                    key={id}
                    className={`s ${step.kind} ${change === undefined ? 'dim' : change}`}
                    data-part={step.lane}
                    transform={`translate(${box.x} ${box.y})`}
                  >
                    <StepShape step={step} size={box} lines={lines} />
                  </g>
                )
              )
            })}
            <Tags map={map} parts={parts} />
          </g>
        </svg>
      </section>
    </figure>
  )
}

/** How wide each word is, px, on the wide side: 12 px, 600. */
const LETTER_PX = 7.6
const PADDING_PX = 4

function Tags({ map, parts }: { readonly map: DrawnMap; readonly parts: Parts }) {
  const { process, placed } = map
  const { t } = useTranslation()
  const words = new Map(
    process.steps.flatMap(({ id }) => {
      const change = parts.get(id)
      return change === undefined ? [] : [[id, t(`content.drawing.step-${change}`)] as const]
    }),
  )
  const widths = [...words].map(
    ([id, word]) => [id, [Math.ceil(word.length * LETTER_PX) + 2 * PADDING_PX]] as const,
  )
  const signed = new Map(process.steps.map((step) => [step.id, step]))
  return [...placeTags(placed, new Map(widths), signed)].map(([id, { box }]) => (
    <g key={id} className="change-tag" transform={`translate(${box.x} ${box.y})`}>
      <rect width={box.width} height={TAG_HEIGHT_PX} rx="3" />
      <text x={box.width / 2} y="12">
        {words.get(id)}
      </text>
    </g>
  ))
}
