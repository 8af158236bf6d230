import type { PhaseId } from '../ids.ts'
import type { Site } from '../site.ts'
import { type NamedProcess, namedProcess } from './named.ts'

/** A map as the start page and the list of maps tell of it. */
export type ListedMap = NamedProcess & {
  readonly purpose: string
  readonly stepCount: number
  readonly phases: readonly { readonly id: PhaseId; readonly name: string }[]
}

export function mapList({ processes }: Site): readonly ListedMap[] {
  return processes.map((process) => ({
    ...namedProcess(process),
    purpose: process.purpose,
    stepCount: process.steps.length,
    phases: process.phases.map(({ id, name }) => ({ id, name })),
  }))
}
