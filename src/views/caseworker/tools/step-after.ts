import type { StepId } from '../../../model/ids.ts'

/**
 * The next of some steps after one, and round again.
 *
 * @param order - of all steps of the map
 * @param after - any step, or null: from the beginning
 * @returns also which of them it is, from 1
 */
export function stepAfter(
  order: readonly StepId[],
  steps: ReadonlySet<StepId>,
  after: StepId | null,
): { readonly step: StepId; readonly number: number; readonly total: number } | null {
  const those = order.filter((id) => steps.has(id))
  const place = after === null ? -1 : order.indexOf(after)
  const step = those.find((id) => order.indexOf(id) > place) ?? those[0]
  return step === undefined ? null : { step, number: those.indexOf(step) + 1, total: those.length }
}
