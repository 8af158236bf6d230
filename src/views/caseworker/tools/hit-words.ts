import type { TFunction } from 'i18next'
import type { StepId } from '../../../model/ids.ts'
import { placeAmong } from './step-after.ts'

/**
 * The name of the button that leads to the next of the steps that the filters lift.
 *
 * @param place - beside the filters, or among the buttons that move the map
 * @param order - of all steps of the map
 * @param after - where the reader goes on from: null before the first
 */
export function hitWords(
  t: TFunction,
  place: 'hits' | 'hitsOnMap',
  order: readonly StepId[],
  lifted: ReadonlySet<StepId>,
  after: StepId | null,
): string {
  const { number, total } = placeAmong(order, lifted, after)
  if (total === 1) return t('map.onlyHit')
  if (number > 0) return t(`map.${place}.next`, { number, total })
  return t(`map.${place}.${after === null ? 'first' : 'nextOf'}`, { total })
}
