import { stem } from './stem.ts'

/** What may stand between the parts of a compound: arbet-s-förmåga, sjukvård-s-, kyrk-o-, gat-u-. */
const JOINTS = ['', 's', 'o', 'e', 'u', 'a']
/** Words that are endings far oftener than parts: "lagring" is no ring of law. */
const ENDINGS = new Set(['ring', 'ning', 'het', 'dom', 'bar', 'sam', 'lig', 'arna', 'erna', 'orna'])
const SHORTEST_PART = 3
/** A shorter part must be a word as it stands; of a longer one the stem is enough (läkar-, from läkare). */
const SHORTEST_BY_STEM = 4
const MOST_PARTS = 4

/** @returns the parts, first to last; empty when the word is no compound of known words */
export type SplitCompound = (word: string) => readonly string[]

/**
 * A splitter that knows the words of a text: läkarintyg is läkar and intyg wherever both words stand in the content.
 * Of several ways the one with the fewest parts wins, then the one with the longest first part.
 */
export function createSplitter(words: Iterable<string>): SplitCompound {
  const known = new Set(words)
  const stems = new Set([...known].filter((word) => word.length >= SHORTEST_PART).map(stem))
  const isWord = (part: string) =>
    part.length >= SHORTEST_PART &&
    (known.has(part) || (part.length >= SHORTEST_BY_STEM && stems.has(stem(part))))

  const split = (word: string, most: number): readonly string[] => {
    let best: readonly string[] = []
    for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      const first = word.slice(0, end)
      if (!isWord(first)) continue
      for (const joint of JOINTS) {
        if (!word.startsWith(joint, end)) continue
        const rest = word.slice(end + joint.length)
        const tail = tailOf(rest, most - 1)
        if (tail.length > 0 && (best.length === 0 || tail.length + 1 < best.length)) {
          best = [first, ...tail]
        }
      }
    }
    return best
  }
  const tailOf = (rest: string, most: number): readonly string[] => {
    if (ENDINGS.has(rest)) return []
    if (isWord(rest)) return [rest]
    return most > 1 ? split(rest, most) : []
  }
  const remembered = new Map<string, readonly string[]>()
  return (word) => {
    const parts = remembered.get(word) ?? split(word, MOST_PARTS)
    remembered.set(word, parts)
    return parts
  }
}
