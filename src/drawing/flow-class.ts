import type { PlacedFlow } from '../layout/placed-process.ts'
import type { FlowId, StepId } from '../model/ids.ts'
import type { MapFlow } from '../model/map-process.ts'

/** Certainty, direction and state of a flow as the style sheet knows them: it recedes by itself and with either end. */
export function flowClass(
  { id, from, to, status }: MapFlow,
  line: PlacedFlow,
  dimmed?: ReadonlySet<StepId | FlowId>,
): string {
  const classes = ['f']
  if (status !== 'stated') classes.push(status)
  if (line.isBack) classes.push('back')
  if ([id, from, to].some((one) => dimmed?.has(one))) classes.push('dim')
  if (dimmed?.has(id)) classes.push('out')
  return classes.join(' ')
}
