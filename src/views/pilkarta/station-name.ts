import type { Step } from '../../model/process.ts'

/** What a station is called on a citizen's page; a step that still lacks its citizen's text keeps its own name. */
export function stationName(step: Step): string {
  return step.citizen?.name ?? step.name
}
