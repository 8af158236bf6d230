import type { Reader } from '../model/language/slip.ts'
import { readabilityOf } from '../model/lix.ts'
import { knownWords } from './known-words.ts'
import type { ParsedContent } from './parse-content.ts'
import type { ReadText } from './read-texts.ts'

/** How readable a page is as a whole. */
export type MeasuredText = {
  readonly file: string
  readonly reader: Reader
  readonly words: number
  readonly lix: number
  /** `null` for caseworkers' texts: only citizens' are adjusted. */
  readonly adjusted: number | null
  readonly meanSentence: number
  /** The longest first. */
  readonly sentences: readonly { readonly text: string; readonly words: number }[]
}

/**
 * Every page that is read as a whole, as `checkReadability` measures it: by itself, and with what it says out of other
 * files; the heavier of the two counts. Pages without words are left out.
 */
export function measureTexts(
  content: ParsedContent,
  texts: readonly ReadText[],
): readonly MeasuredText[] {
  const known = knownWords(content) ?? new Set()
  return texts.flatMap((text): readonly MeasuredText[] => {
    const { reader, isPage, start, borrowed } = text
    const own = text.own().map((passage) => passage.text)
    const alone = readabilityOf(own, known)
    if (!isPage || alone.words === 0) return []
    const whole = borrowed.length === 0 ? alone : readabilityOf([...own, ...borrowed], known)
    return [
      {
        file: start.file,
        reader,
        words: alone.words,
        lix: Math.max(alone.lix, whole.lix),
        adjusted: reader === 'citizen' ? Math.max(alone.adjusted, whole.adjusted) : null,
        meanSentence: alone.meanSentence,
        sentences: alone.sentences,
      },
    ]
  })
}
