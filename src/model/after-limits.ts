import type { ProcessGraph } from './graph.ts'
import type { StepId } from './ids.ts'
import type { Flow } from './process.ts'

/** Where those go on who have taken a flow as often as they may. */
type AfterLimit = { readonly flow: Flow; readonly to: StepId }

/** All flows that say where one goes on after them, which has no arrow of its own. */
export function afterLimits({ process, has }: ProcessGraph): readonly AfterLimit[] {
  return process.flows.flatMap((flow) => {
    const to = flow.limit?.afterwards ?? null
    return to === null || !has(to) ? [] : [{ flow, to }]
  })
}
