/**
 * The known word that a misspelt one most likely means.
 *
 * @returns `null` when none is like it: few letters may differ (å/ä/ö written as a/o counts as the same), or the one
 * is a good part of the other. A wrong guess costs the writer more than none.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const wanted = plain(word)
  const limit = wanted.length < 5 ? 1 : wanted.length < 10 ? 2 : 3
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of known) {
    const other = plain(candidate)
    if (isOtherNumber(wanted, other)) continue
    const distance = isPart(wanted, other)
      ? Math.min(limit, Math.abs(wanted.length - other.length))
      : distanceWithin(wanted, other, bestDistance - 1)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** "g-2" and "g-02" are one number, "g-2" and "g-01" two things: a number is nobody's slip for another. */
function isOtherNumber(a: string, b: string): boolean {
  const [one, other] = [numbersIn(a), numbersIn(b)]
  return one.length > 0 && other.length > 0 && one.join() !== other.join()
}

function numbersIn(word: string): readonly number[] {
  return (word.match(/\d+/g) ?? []).map(Number)
}

/** "hallplatsen" of "nar-hallplatsen", "gor-sa" of "gor-sa-har"; "plan" is no part of "planeringen". */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4 || !long.includes(short)) return false
  return short.length * 2 >= long.length || `-${long}-`.includes(`-${short}-`)
}

/** Lower case, without the marks over å, ä, ö and é, and with one kind of joint: what people mix up first. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, '-')
}

/** Edits (insert, delete, replace, swap of neighbours) between two words; `Infinity` above the limit. */
function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let lowest = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
      lowest = Math.min(lowest, cost)
    }
    if (lowest > limit) return Number.POSITIVE_INFINITY
    beforeLast = last
    last = row
  }
  const distance = last[b.length] ?? 0
  return distance <= limit ? distance : Number.POSITIVE_INFINITY
}
