import type { Process, Step } from './process.ts'

/**
 * What a citizen's page calls a step: its station's name, or what a step without one is called there. Where content
 * lacks both, its own name.
 */
export function stationName(step: Pick<Step, 'citizen' | 'citizenName' | 'name'>): string {
  return step.citizen?.name ?? step.citizenName ?? step.name
}

/** What a citizen's page calls a path. */
export function pathName(process: Pick<Process, 'citizen' | 'name'>): string {
  return process.citizen?.name ?? process.name
}
