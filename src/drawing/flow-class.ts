import type { MapFlow } from '../model/map-process.ts'

/** Certainty and state of a flow as the style sheet knows them. */
export function flowClass(flow: MapFlow, isDimmed = false): string {
  const classes = ['f']
  if (flow.status !== 'stated') classes.push(flow.status)
  if (isDimmed) classes.push('dim')
  return classes.join(' ')
}
