import { useTranslation } from '../i18n/use-translation.ts'
import { MARK_WIDTH_PX } from '../layout/metrics.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { FlowId, StepId } from '../model/ids.ts'
import type { MapProcess } from '../model/map-process.ts'

/** The envelopes of a map: each leads to its handover's card, where the step that hands over is told. */
export function HandoverMarks(props: {
  readonly placed: PlacedProcess
  readonly process: MapProcess
  readonly hrefOf: (step: StepId) => string
  readonly dimmed?: ReadonlySet<StepId | FlowId> | undefined
  readonly tabIndex?: number | undefined
}) {
  const { placed, process, hrefOf, dimmed, tabIndex } = props
  const { t } = useTranslation()
  const names = new Map(process.steps.map((step) => [step.id, step.name]))
  const flows = new Map(process.flows.map((flow) => [flow.id, flow]))
  return placed.flows.map(({ id, mark }) => {
    const flow = flows.get(id)
    if (!mark || !flow) return null
    const { from, to } = flow
    return (
      <a
        key={id}
        href={`${hrefOf(from)}#till-${to}`}
        className={dimmed?.has(id) || (dimmed?.has(from) && dimmed.has(to)) ? 'env dim' : 'env'}
        aria-label={t('map.handoverName', { from: names.get(from), to: names.get(to) })}
        tabIndex={tabIndex}
        // React's types know <a> from HTML only; in an SVG it has a place.
        {...{ transform: `translate(${mark.x} ${mark.y})` }}
      >
        <circle r={MARK_WIDTH_PX / 2} />
        <use href="#i-handover" />
      </a>
    )
  })
}
