import type { SiteIndex } from '../../src/layout/published-site.ts'
import type { ContentStatus } from '../../src/model/content-status/content-status.ts'
import { BuildMemory } from '../../src/pipeline/build-memory.ts'
import { contentStatus } from '../../src/pipeline/content-status.ts'
import { bokbussen, buildFiles, type Changes, swap } from './bokbussen.ts'
import { indexOf } from './publish.ts'
import { withChanges } from './since-published.ts'

export type Files = Parameters<typeof withChanges>[0]

/** Tests change one file of many: the others are parsed once. */
const memory = new BuildMemory()

/** How it stands with the invented organisation's content, or with these files. */
export async function statusOf(
  files: Files = bokbussen,
  day = '2026-11-22',
): Promise<ContentStatus> {
  return (await siteAndStatusOf(files, day)).status
}

export async function siteAndStatusOf(
  files: Files = bokbussen,
  day = '2026-11-22',
): Promise<{ readonly site: SiteIndex; readonly status: ContentStatus }> {
  const built = await buildFiles(files, day, memory)
  if (built.site === null) throw new Error(built.problems[0]?.message)
  const status = contentStatus(built.site, built, 'content', day)
  return { site: indexOf(built.site), status }
}

export function changed(changes: Changes, files: Files = bokbussen): Files {
  return withChanges(files, changes)
}

export const TRANSLATED = 'processer/boken-kommer/hoglasning/pilkarta'

/** A second language, with one station's text in it. */
export const inEnglish: Changes = {
  'installningar.yaml': swap('språk: [sv]', 'språk: [sv, en]'),
  [`${TRANSLATED}.en.mdx`]: () => bokbussen.get(`${TRANSLATED}.mdx`) ?? '',
}

/** A way back without a limit, which the publisher lets be a warning: the finding has a way that shows it. */
export const withWarningOnMap: Changes = {
  'processer/boken-kommer/vill-fortsatta/steg.mdx': swap('    högst: 12\n    sedan: slut\n', ''),
  'installningar.yaml': swap(
    'allvarlighet: []',
    'allvarlighet: [{ regel: loop-has-limit, nivå: varning, skäl: Prövas i vår. }]',
  ),
}

/** A text that the check has something to say of, though nothing is wrong with it. */
export const withWarning: Changes = {
  'roller/byombud.mdx': (text) =>
    text.replace(/uppdrag: .*/, 'uppdrag: Man hjälper läsaren att läsa.'),
}
