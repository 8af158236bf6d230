import type {
  ContentStatus,
  MeasuredPage,
  ReadersPages,
  ToldFinding,
  Touched,
  TouchedPage,
  Unpublished,
} from '../model/content-status/content-status.ts'
import { contentTexts, namedText } from '../model/content-status/content-texts.ts'
import { coverageOf } from '../model/content-status/coverage.ts'
import { openQuestions } from '../model/content-status/open-questions.ts'
import { outdatedTranslations } from '../model/content-status/outdated-translations.ts'
import { reviewsDue } from '../model/content-status/reviews-due.ts'
import { statementsOf } from '../model/content-status/statements.ts'
import { withoutSource } from '../model/content-status/without-source.ts'
import type { Effect } from '../model/history/effect.ts'
import { changedMaps } from '../model/history/map-changes.ts'
import type { Snapshot } from '../model/history/thing.ts'
import type { Day } from '../model/provenance.ts'
import type { Site } from '../model/site.ts'
import type { BuiltContent } from './build-content.ts'
import { wayWords } from './format-problem.ts'
import { pathInContent } from './history/fingerprint.ts'
import { type SincePublication, sincePublication } from './history/since-publication.ts'
import type { ReadRevision } from './history/since-revision.ts'
import { effectWords } from './messages-history.sv.ts'
import type { Problem } from './problem.ts'
import { FEWEST_WORDS, MOST_ADJUSTED, MOST_LIX } from './readability.ts'
import { byOwner } from './report/by-owner.ts'

/** So many of the longest sentences of a page are shown. */
const WORST = 2

/**
 * How it stands with content that can be published.
 *
 * @param built - of the site
 * @param day - that of the build
 * @param revision - what to lay the content beside, in place of the last publication
 */
export function contentStatus(
  site: Site,
  built: BuiltContent,
  contentDir: string,
  day: Day,
  revision: ReadRevision | null = null,
): ContentStatus {
  const { problems, accepted, history } = built
  const since = sincePublication(built, contentDir)
  const translations = new Map(
    [...built.translationReviews].map(([file, review]) => [
      pathInContent(file, contentDir),
      review,
    ]),
  )
  const texts = contentTexts(site, since.now, translations)
  const statements = statementsOf(site, texts)
  const owners = site.parties.map(({ id }) => id)
  const outdated = outdatedTranslations(since.now, history, since.changes)
  return {
    day,
    findings: byOwner(problems).map(({ owner, problems: own }) => ({
      owner: owner?.id ?? null,
      findings: own.map(toldFinding),
    })),
    accepted: accepted.map(({ problem, reason, lastDay }) => ({
      finding: toldFinding(problem),
      reason,
      lastDay,
    })),
    severities: site.settings.severities,
    unpublished: unpublished(site, since, built, revision),
    reviews: reviewsDue(texts, owners, day),
    readability: readersPages(site, built, since.now, contentDir),
    coverage: coverageOf(site, since.now),
    outdated: outdated.map(({ translation, original, changedIn }) => ({
      translation: namedText(translation, site),
      original: namedText(original, site),
      changedIn,
    })),
    machineMade: built.machineTranslations.flatMap((file) => {
      const thing = since.now.get(pathInContent(file, contentDir))
      return thing ? [namedText(thing, site)] : []
    }),
    withoutSource: withoutSource(statements, owners),
    openQuestions: openQuestions(statements, owners),
  }
}

function toldFinding(problem: Problem): ToldFinding {
  const { severity, rule, file, line, column, message, mend, way } = problem
  const shown = way ? { words: wayWords(way), address: way.address } : null
  return { severity, rule, file, line, column, message, mend, way: shown }
}

function unpublished(
  site: Site,
  published: SincePublication,
  built: BuiltContent,
  revision: ReadRevision | null,
): Unpublished {
  const { publication } = published
  const compared = {
    publication: publication && { number: publication.number, day: publication.day },
    revision: revision && { name: revision.name, hash: revision.hash, day: revision.day },
  }
  if (publication === null && revision === null) {
    return { ...compared, changes: [], effect: '', touched: NOTHING_TOUCHED, maps: [] }
  }
  const since = revision?.since(built) ?? published
  const { changes, effect, before, now } = since
  return {
    ...compared,
    changes: changes.flatMap(({ kind, path, parts }) => {
      const thing = now.get(path) ?? before.get(path)
      return thing === undefined ? [] : [{ kind, parts, text: namedText(thing, site) }]
    }),
    effect: effectWords(effect),
    touched: touchedPages(site, effect, since),
    maps: changedMaps(before, now),
  }
}

const NOTHING_TOUCHED: Touched = {
  parties: [],
  roles: [],
  prints: [],
  citizenPages: [],
  translations: [],
  news: [],
}

function touchedPages(
  site: Site,
  effect: Effect,
  { before, now }: Pick<SincePublication, 'before' | 'now'>,
): Touched {
  const [old, here] = [before, now].map((snapshot) => namesByAddress(site, snapshot))
  const page = (address: string): TouchedPage => {
    const name = here?.get(address)
    return name === undefined
      ? { name: old?.get(address) ?? address, address: null }
      : { name, address }
  }
  const named = (kind: 'party' | 'role', ids: readonly string[]) =>
    ids.map((id) => {
      const thing = [now, before]
        .flatMap((snapshot) => [...snapshot.values()])
        .find((one) => one.kind === kind && one.id === id)
      const address = thing ? namedText(thing, site).address : null
      return address === null ? { name: id, address: null } : page(address)
    })
  return {
    parties: named('party', effect.parties),
    roles: named('role', effect.roles),
    prints: effect.prints.map(page),
    citizenPages: effect.citizenPages.map(page),
    translations: effect.translations.map((path) => ({ name: path, address: null })),
    news: effect.news.map(page),
  }
}

function namesByAddress(site: Site, snapshot: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    [...snapshot.values()].flatMap((thing) => {
      const { address, name } = namedText(thing, site)
      return address === null ? [] : [[address, name] as const]
    }),
  )
}

function readersPages(
  site: Site,
  { measured }: Pick<BuiltContent, 'measured'>,
  snapshot: Snapshot,
  contentDir: string,
): readonly ReadersPages[] {
  const texts = measured()
  return (['citizen', 'caseworker'] as const).map((reader) => ({
    reader,
    mostLix: MOST_LIX[reader],
    mostAdjusted: reader === 'citizen' ? MOST_ADJUSTED : null,
    pages: texts
      .filter((text) => text.reader === reader)
      .flatMap(({ file, words, lix, adjusted, meanSentence, sentences }): MeasuredPage[] => {
        const thing = snapshot.get(pathInContent(file, contentDir))
        if (thing === undefined) return []
        return [
          {
            text: namedText(thing, site),
            isShort: words < FEWEST_WORDS[reader],
            lix: rounded(lix),
            adjusted: adjusted === null ? null : rounded(adjusted),
            meanSentence: rounded(meanSentence),
            worst: sentences.slice(0, WORST),
          },
        ]
      })
      .sort(
        (a, b) =>
          Number(a.isShort) - Number(b.isShort) ||
          b.lix - a.lix ||
          (a.text.path < b.text.path ? -1 : 1),
      ),
  }))
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
