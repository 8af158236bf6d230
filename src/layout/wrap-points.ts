const SOFT_HYPHEN = '\u00AD'

/** How a name that is broken into lines travels beside the name itself: where each line but the last ends. */
export function wrapPoints(name: string, lines: readonly string[]): readonly number[] {
  const text = plain(name)
  let at = 0
  return lines.slice(0, -1).map((line) => {
    if (text[at] === ' ') at++
    let left = line.length
    while (left > 0 && at < text.length) {
      if (text[at] !== SOFT_HYPHEN) left--
      else if (left === 1 && line.endsWith('-')) break
      at++
    }
    // The hyphen of a word that is divided is the soft one, shown.
    if (text[at] === SOFT_HYPHEN) at++
    return at
  })
}

/** The way back: lines of a name, with hyphens where words are divided. */
export function linesAt(name: string, ends: readonly number[]): readonly string[] {
  const text = plain(name)
  if (text === '') return []
  return [...ends, text.length].map((end, i) =>
    text
      .slice(ends[i - 1] ?? 0, end)
      .trim()
      .replace(/\u00AD$/, '-')
      .replaceAll(SOFT_HYPHEN, ''),
  )
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ')
}
