/** Two letters or more of each part: "soc.sek" is a shortened word, "t.ex" is not. */
const TYPED = /\p{L}{2,}(?:\.\p{L}{2,})+|[\p{L}\p{N}]+/gu

/** The words of a query, in lower case; one that is shortened with full stops is kept whole. */
export function typedWords(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(TYPED) ?? []
}

/** The parts of a shortened word; a word without full stops is one part. */
export function partsOf(word: string): readonly string[] {
  return word.split('.')
}

/** Whether a word can be shortened to these parts: socialsekreterare to soc and sek. */
export function canShorten(word: string, parts: readonly string[]): boolean {
  let from = 0
  for (const [index, part] of parts.entries()) {
    const at = word.indexOf(part, from)
    if (at < 0 || (index === 0 && at > 0)) return false
    from = at + part.length
  }
  return true
}

/** Longer words are no abbreviations, and cost a look-up for each cut. */
const LONGEST_CUT = 8

/** All ways to cut a word that was shortened without full stops: "socsek". */
export function cutsOf(word: string, shortest: number): readonly (readonly string[])[] {
  const cuts: string[][] = []
  if (word.length > LONGEST_CUT) return cuts
  for (let end = shortest; end <= word.length - shortest; end++) {
    cuts.push([word.slice(0, end), word.slice(end)])
  }
  return cuts
}
