import type { StepId } from '../../../model/ids.ts'

/** Which one of how many, from 1; 0 is none of them. */
export type PlaceAmong = { readonly number: number; readonly total: number }

/**
 * The next of some steps after one, and round again.
 *
 * @param order - of all steps of the map
 * @param after - any step, or null: from the beginning
 */
export function stepAfter(
  order: readonly StepId[],
  steps: ReadonlySet<StepId>,
  after: StepId | null,
): (PlaceAmong & { readonly step: StepId }) | null {
  const those = order.filter((id) => steps.has(id))
  const place = after === null ? -1 : order.indexOf(after)
  const step = those.find((id) => order.indexOf(id) > place) ?? those[0]
  return step === undefined ? null : { step, ...placeAmong(order, steps, step) }
}

/** Which of some steps one is. */
export function placeAmong(
  order: readonly StepId[],
  steps: ReadonlySet<StepId>,
  step: StepId | null,
): PlaceAmong {
  const those = order.filter((id) => steps.has(id))
  const number = step === null ? 0 : those.indexOf(step) + 1
  return { number, total: those.length }
}
