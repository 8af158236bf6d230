import type { ProcessSummary } from '../../layout/published-site.ts'

/** Slips that still count as the same word. */
const MOST_SLIPS = 2

/** The map an unknown address most likely meant: one of its parts is the map's id, or close to it. */
export function nearestProcess(
  path: string,
  processes: readonly ProcessSummary[],
): ProcessSummary | null {
  const parts = path.toLowerCase().split('/').filter(Boolean)
  const guesses = processes.flatMap((process) =>
    parts.map((part) => ({ process, slips: slipsBetween(part, process.id) })),
  )
  const [best] = guesses.sort((a, b) => a.slips - b.slips)
  return best !== undefined && best.slips <= MOST_SLIPS ? best.process : null
}

/** Letters to add, drop or change to make one word the other (Levenshtein's distance). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const same = letter === b[j] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + same, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? b.length
}
