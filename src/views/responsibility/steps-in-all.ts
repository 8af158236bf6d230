import type { StepsOfMap } from '../../model/pages/steps-by-phase.ts'

/** How many steps several maps have in all. */
export function stepsInAll(maps: readonly StepsOfMap<unknown>[]): number {
  return maps.reduce((sum, { stepCount }) => sum + stepCount, 0)
}
