import type { ProcessId } from './ids.ts'

/** The maps in the order of content, the site's main one first. */
export function mainFirst<Process extends { readonly id: ProcessId }>(site: {
  readonly processes: readonly Process[]
  readonly settings: { readonly mainProcess: ProcessId | null }
}): readonly Process[] {
  const { processes, settings } = site
  const isMain = ({ id }: Process) => id === settings.mainProcess
  return [...processes.filter(isMain), ...processes.filter((process) => !isMain(process))]
}
