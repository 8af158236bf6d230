import { stepKey } from '../../model/ids.ts'
import type { PlacedStep } from '../../model/pages/named.ts'

/** What tells a step from those of other maps. */
export function placeKey({ process, step }: PlacedStep): string {
  return stepKey({ process: process.id, step: step.id })
}
