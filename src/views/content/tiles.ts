import type {
  ContentStatus,
  MeasuredPage,
  ReadersPages,
  Unpublished,
} from '../../model/content-status/content-status.ts'
import type { SectionKey } from './sections.ts'

type Counted =
  | 'findings'
  | 'unpublished'
  | 'sinceRevision'
  | 'overdue'
  | 'missing'
  | 'unsourced'
  | 'heavy'
  | 'open'

/** A figure of the overview, and what is said in its place when there is nothing to count. */
export type Tile = {
  readonly key: Counted | 'outdated'
  readonly section: SectionKey
  readonly count: number
  /** There is nothing left to do. */
  readonly isDone: boolean
  /** The words in place of a figure; `null`: the figure with its words. */
  readonly none: `${Counted}None` | 'neverPublished' | null
}

/** Translations have a figure only where some are to be looked at: a site in one language has none. */
export function tilesOf(status: ContentStatus): readonly Tile[] {
  const { findings, unpublished, reviews, coverage, outdated, withoutSource, openQuestions } =
    status
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const missing = sum(
    coverage.processes.flatMap(({ cells }) => cells.map((cell) => cell.missing.length)),
  )
  return [
    counted('findings', 'findings', sum(findings.map((own) => own.findings.length))),
    unpublishedTile(unpublished),
    counted('overdue', 'reviews', sum(reviews.map(({ overdue }) => overdue))),
    counted('missing', 'languages', missing),
    ...(outdated.length === 0
      ? []
      : [
          {
            key: 'outdated' as const,
            section: 'languages' as const,
            count: outdated.length,
            isDone: false,
            none: null,
          },
        ]),
    counted('unsourced', 'sources', sum(withoutSource.map(({ unsourced }) => unsourced.length))),
    counted('heavy', 'readability', sum(status.readability.map((own) => heavyPages(own).length))),
    counted('open', 'open', sum(openQuestions.map(({ questions }) => questions.length))),
  ]
}

/** Nobody knows whether what is as a revision has it is published: that is never done. */
function unpublishedTile({ publication, revision, changes }: Unpublished): Tile {
  const section = 'unpublished'
  if (revision !== null) {
    return { ...counted('sinceRevision', section, changes.length), isDone: false }
  }
  return publication === null
    ? { key: 'unpublished', section, count: 0, isDone: false, none: 'neverPublished' }
    : counted('unpublished', section, changes.length)
}

function counted(key: Counted, section: SectionKey, count: number): Tile {
  const isDone = count === 0
  return { key, section, count, isDone, none: isDone ? `${key}None` : null }
}

/** Pages over a bar, of those that are long enough to be judged. */
export function heavyPages({
  pages,
  mostLix,
  mostAdjusted,
}: ReadersPages): readonly MeasuredPage[] {
  return pages.filter(
    ({ isShort, lix, adjusted }) =>
      !isShort && (lix > mostLix || (adjusted ?? 0) > (mostAdjusted ?? Number.POSITIVE_INFINITY)),
  )
}
