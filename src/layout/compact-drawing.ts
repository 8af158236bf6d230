import type { Process } from '../model/process.ts'
import { compactLeft } from './compact-left.ts'
import { compactUp } from './compact-up.ts'
import type { PlacedProcess } from './placed-process.ts'
import { widenNames } from './widen-names.ts'

/**
 * Draw the parts of a map together, first upwards and then to the left, as far as the order in which they lie and
 * the room they need let them. No line gets a bend or a crossing by it, and none that is straight bends.
 */
export function compactDrawing(placed: PlacedProcess, process: Process): PlacedProcess {
  return widenNames(compactLeft(compactUp(placed, process), process), process)
}
