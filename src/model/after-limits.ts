import type { ProcessGraph } from './graph.ts'
import type { Flow } from './process.ts'

/** Where those go on who have taken a flow as often as they may: each a flow of its own, without an arrow on the map. */
export function afterLimits({ process, has }: ProcessGraph): readonly Flow[] {
  return process.flows.flatMap((flow) => {
    const to = flow.limit?.afterwards ?? null
    return to === null || !has(to) ? [] : [{ ...flow, to, limit: null }]
  })
}
