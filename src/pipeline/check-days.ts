import { dayMessages } from './messages-days.sv.ts'
import type { ParsedContent } from './parse-content.ts'
import { error, type Problem } from './problem.ts'
import { label } from './read-content.ts'
import { dayExists } from './schema/values.ts'
import { judged } from './severities.ts'
import { isWrittenMap, Written } from './written.ts'
import { writtenFiles } from './written-files.ts'

/** Keys whose day tells of something that has been done, wherever in a file they stand. */
const DONE = new Set(['granskad', 'bekräftad', 'kontrollerad', 'datum', 'bedömd', 'uppdaterad'])

/**
 * Days that cannot be: of something done that lies ahead, and a next review that is not after the last. And days for a
 * review that have gone by.
 *
 * @param today - the day of the build, `2026-11-22`
 */
export function checkDays(
  content: ParsedContent,
  today: string,
  contentDir: string,
  report: (problem: Problem) => void,
): void {
  const files = writtenFiles(content)
  const news = new Set<unknown>(
    [...content.registers.news.values()].map(({ written }) => written?.datum),
  )
  const reviewed = files.flatMap((written) => dayOf(written.granskad) ?? [])
  const later = reviewed.filter(({ day }) => day > today)
  // One text is dated wrongly by the one who wrote it; most of them are by the clock of the machine.
  const isClockWrong = later.length > 1 && later.length > reviewed.length / 2
  if (isClockWrong) {
    const sentences = dayMessages.buildBeforeContent(today, later.length, reviewed.length)
    const place = { file: label(contentDir, ''), line: 1, column: 1 }
    report(judged('day-of-build', place, sentences))
  }
  for (const written of files) {
    if (!isClockWrong) {
      for (const { key, day, at } of doneDays(written)) {
        if (day.slice(0, 10) <= today.slice(0, day.length)) continue
        report(
          news.has(at)
            ? error('future-news', at.place, dayMessages.futureNews(day, today))
            : error('future-day', at.place, dayMessages.future(key, day, today)),
        )
      }
    }
    const last = dayOf(written.granskad)
    const next = dayOf(written['granskas-senast'])
    if (last && next && next.day <= last.day) {
      const sentences = dayMessages.reviewBeforeReviewed(next.day, last.day)
      report(error('review-order', next.at.place, sentences))
    } else if (last && next && yearOf(next.day) - yearOf(last.day) > MOST_YEARS) {
      const sentences = dayMessages.reviewFarAway(next.day, last.day, MOST_YEARS)
      report(error('review-order', next.at.place, sentences))
    } else if (last && next && !isClockWrong && next.day < today.slice(0, next.day.length)) {
      report(judged('review-overdue', next.at.place, dayMessages.reviewOverdue(next.day)))
    }
  }
}

/** Nobody plans longer than this: the year is a slip. */
const MOST_YEARS = 5

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

type Day = { readonly day: string; readonly at: Written }

/** Also years and months, as sources have them. What is no day is told by the schema. */
function dayOf(value: unknown): Day | null {
  if (!(value instanceof Written)) return null
  const day = String(value.value)
  return /^\d{4}(-\d{2})?$/.test(day) || dayExists(day) ? { day, at: value } : null
}

function doneDays(value: unknown): (Day & { readonly key: string })[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => doneDays(item))
  if (!isWrittenMap(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const found = DONE.has(key) ? dayOf(inner) : null
    return found ? [{ key, ...found }] : doneDays(inner)
  })
}
