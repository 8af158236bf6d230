import type { Term } from './site.ts'

/** A stretch of text, and the term it names when it is the first to do so. */
export type ExplainedPart = { readonly text: string; readonly term: Term | null }

/** Endings a Swedish noun takes, so that "samtycket" is found by "samtycke". */
const ENDINGS = '(?:s|t|n|en|et|ar|er|or|na|ns|ts|ens|ets|ena|arna|erna|orna)?'

/**
 * Finds the hard words of a page's texts in the glossary. Each term is explained once, where it first stands.
 * Abbreviations must stand as written, names may take an ending or a capital.
 *
 * @param texts - in reading order
 * @returns the texts in the same order, cut into parts; the parts joined give the text back
 */
export function explainTerms(
  texts: readonly string[],
  terms: readonly Term[],
): readonly (readonly ExplainedPart[])[] {
  const words = terms.flatMap((term) => [
    { term, pattern: `${escaped(term.name)}${ENDINGS}`, flags: 'iu' },
    ...term.abbreviations.map((short) => ({ term, pattern: escaped(short), flags: 'u' })),
  ])
  // Longest first: "samordnad individuell plan" before "plan".
  words.sort((a, b) => b.pattern.length - a.pattern.length)
  const explained = new Set<Term>()
  return texts.map((text) => {
    let parts: readonly ExplainedPart[] = [{ text, term: null }]
    for (const { term, pattern, flags } of words) {
      if (explained.has(term)) continue
      const found = new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, flags)
      const cut = cutFirst(parts, found, term)
      if (cut === null) continue
      explained.add(term)
      parts = cut
    }
    return parts
  })
}

function cutFirst(
  parts: readonly ExplainedPart[],
  found: RegExp,
  term: Term,
): readonly ExplainedPart[] | null {
  for (const [index, part] of parts.entries()) {
    const match = part.term === null ? found.exec(part.text) : null
    if (match === null) continue
    const after = match.index + match[0].length
    return [
      ...parts.slice(0, index),
      { text: part.text.slice(0, match.index), term: null },
      { text: match[0], term },
      { text: part.text.slice(after), term: null },
      ...parts.slice(index + 1),
    ].filter(({ text }) => text !== '')
  }
  return null
}

function escaped(word: string): string {
  return word.normalize('NFC').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
