import type { PlacedFlow } from '../layout/placed-process.ts'
import type { MapFlow } from '../model/map-process.ts'

/** Certainty, direction and state of a flow as the style sheet knows them. */
export function flowClass(flow: MapFlow, line: PlacedFlow, isDimmed = false): string {
  const classes = ['f']
  if (flow.status !== 'stated') classes.push(flow.status)
  if (line.isBack) classes.push('back')
  if (isDimmed) classes.push('dim')
  return classes.join(' ')
}
