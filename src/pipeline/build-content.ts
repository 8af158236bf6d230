import type { History, Snapshot } from '../model/history/thing.ts'
import type { Review } from '../model/provenance.ts'
import { checkSite } from '../model/rules/index.ts'
import type { Site } from '../model/site.ts'
import { type AcceptedFinding, acceptFindings, exceptionsIn } from './accept-findings.ts'
import { adjustmentsIn, adjustSeverities, checkAdjustments } from './adjust-severities.ts'
import { BuildMemory } from './build-memory.ts'
import { checkConsentForms } from './check-consent-forms.ts'
import { checkDays } from './check-days.ts'
import { checkLanguage } from './check-language.ts'
import { checkReadThrough } from './check-read-through.ts'
import { checkValues } from './check-values.ts'
import { dressProblems } from './dress-problems.ts'
import { problemsOf } from './finding-problems.ts'
import { checkHistory } from './history/check-history.ts'
import { takeSnapshot } from './history/take-snapshot.ts'
import { judgeable } from './judgeable.ts'
import { checkReferences, knownIds } from './link-references.ts'
import { linkSite } from './link-site.ts'
import { checkWholes } from './link-wholes.ts'
import { buildTexts } from './mdx/build-texts.ts'
import { type MeasuredText, measureTexts } from './measure-texts.ts'
import { findConflict } from './merge-conflict.ts'
import { once } from './once.ts'
import { emptyContent, type ParsedContent, parseContent } from './parse-content.ts'
import { checkSigns } from './pasted-signs.ts'
import { comparePlaces } from './place.ts'
import type { Problem } from './problem.ts'
import { type FoundFile, readContent } from './read-content.ts'
import { readTexts } from './read-texts.ts'
import { checkReadability } from './readability.ts'
import { machineTranslations, translationReviews } from './translation-reviews.ts'

export type BuiltContent = {
  /** All faults of all files, in reading order. */
  readonly problems: readonly Problem[]
  /** What the publisher has decided to live with until a day: no problem until then. */
  readonly accepted: readonly AcceptedFinding[]
  /** `null` when a problem of severity `fel` stands in the way. */
  readonly site: Site | null
  /** Processes on which not all rules of the map could be tried, since files they need are at fault. */
  readonly unjudged: readonly string[]
  /** Key to compiled JavaScript module of the body: `steg/<process>/<steg>`, `underlag/<id>` ... */
  readonly texts: ReadonlyMap<string, string>
  /** The same keys to the plain words of the body, for the search. */
  readonly plainTexts: ReadonlyMap<string, string>
  /** What has been published; `null` when nothing has, or when its file cannot be read. */
  readonly history: History | null
  /** The content as it is now, at fault or not, to be laid beside what was published. */
  readonly snapshot: () => Snapshot
  /** How readable each page is, at fault or not. */
  readonly measured: () => readonly MeasuredText[]
  /** The reviews of the citizens' texts in other languages than Swedish, by file: no site holds them. */
  readonly translationReviews: ReadonlyMap<string, Review>
  /** The files of those that a machine has made. */
  readonly machineTranslations: readonly string[]
  /** Every file that was found, absolute, for watching. */
  readonly files: readonly string[]
}

type Options = {
  readonly contentDir: string
  /** The day of the build, `2026-11-22`: an input, so that a build can be repeated. */
  readonly today: string
  /** Instead of the folder on disk, for tests. */
  readonly found?: readonly FoundFile[]
  /** Of an earlier build of the same folder: what has not changed since is not made again. */
  readonly memory?: BuildMemory
}

/**
 * Content folder in, checked model and compiled texts out. Plain function, usable without Vite.
 *
 * Faults of content never throw: they come back as problems, all at once.
 */
export async function buildContent({
  contentDir,
  today,
  found,
  memory = new BuildMemory(),
}: Options): Promise<BuiltContent> {
  memory.nextBuild()
  const { places } = memory
  const read = await readContent(contentDir, found)
  const { files, unread, paths, problems: unreadable } = read
  const problems: Problem[] = [...unreadable]
  const report = (problem: Problem) => {
    problems.push(problem)
  }
  const history = read.history && checkHistory(read.history, report)
  const done = (
    told: readonly Problem[],
    content: ParsedContent,
    site: Site | null,
    built: Omit<BuiltContent, 'problems' | 'site' | 'history' | 'files'>,
  ): BuiltContent => ({
    problems: dressProblems(told.toSorted(comparePlaces), content, files),
    site: told.some(isFault) ? null : site,
    history,
    ...built,
    files: paths,
  })
  if (files.length === 0) {
    return done(problems, emptyContent(), null, {
      accepted: [],
      unjudged: [],
      texts: new Map(),
      plainTexts: new Map(),
      snapshot: () => new Map(),
      measured: () => [],
      translationReviews: new Map(),
      machineTranslations: [],
    })
  }

  const merged = files.filter((file) => findConflict(file, report))
  const clean = files
    .filter((file) => !merged.includes(file))
    .map((file) => ({ ...file, text: checkSigns(file, report) }))
  const content = parseContent(clean, [...unread, ...merged], memory, report)
  const known = knownIds(content)
  checkReferences(content, known, report)
  checkWholes(content, contentDir, known.missing, report)
  checkConsentForms(content, report)
  checkDays(content, today, contentDir, report)
  checkReadThrough(content, report)
  checkValues(content, [...problems], report)
  const { passages, ...built } = buildTexts(content, known, memory.bodies, report)

  const { processes, cut, unjudged } = judgeable(
    content,
    unreadable.map(({ file }) => file),
  )
  const site = linkSite(content, processes, places)
  for (const problem of problemsOf(checkSite(site, cut), site, places)) report(problem)
  const texts = readTexts(content, site, passages)
  checkReadability(content, texts, memory, report)
  checkLanguage(content, texts, clean, memory, report)
  const decided = content.settings?.written ?? null
  const adjustments = adjustmentsIn(decided)
  checkAdjustments(adjustments, report)
  const told = acceptFindings(adjustSeverities(problems, adjustments), exceptionsIn(decided), {
    contentDir,
    today,
    files: files.map(({ path }) => path),
    isJudged: unjudged.length === 0,
  })
  // The exceptions' own faults have a severity too.
  return done(adjustSeverities(told.problems, adjustments), content, site, {
    accepted: told.accepted,
    unjudged,
    snapshot: once(() => takeSnapshot(files, content, site, contentDir)),
    measured: once(() => measureTexts(content, texts)),
    translationReviews: translationReviews(content),
    machineTranslations: machineTranslations(content),
    ...built,
  })
}

function isFault({ severity }: Problem): boolean {
  return severity === 'fel'
}
