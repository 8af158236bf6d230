import type { ProcessSummary, SiteIndex } from '../../layout/published-site.ts'

/** The maps in the order of content, the site's main one first. */
export function mainFirst({ processes, settings }: SiteIndex): readonly ProcessSummary[] {
  const isMain = ({ id }: ProcessSummary) => id === settings.mainProcess
  return [...processes.filter(isMain), ...processes.filter((process) => !isMain(process))]
}
