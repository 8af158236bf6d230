import type { ExplainedPart } from '../../model/explain-terms.ts'
import { runAtEnd, runAtStart } from '../../model/word-run.ts'

/** A part, and the signs that stand by its term without a space. */
export type SignedPart = ExplainedPart & { readonly before: string; readonly after: string }

/** Hands the signs on either side of an explained term to the term, so that no line breaks between them. */
export function withSigns(parts: readonly ExplainedPart[]): readonly SignedPart[] {
  const isTerm = (index: number) => (parts[index]?.term ?? null) !== null
  return parts.map(({ text, term }, index): SignedPart => {
    if (term === null) {
      const start = isTerm(index - 1) ? runAtStart(text).length : 0
      const rest = text.slice(start)
      const end = isTerm(index + 1) ? runAtEnd(rest).length : 0
      return { text: rest.slice(0, rest.length - end), term, before: '', after: '' }
    }
    const previous = parts[index - 1]
    const next = parts[index + 1]
    // One sign between two terms goes to the first.
    const beforeIt = previous?.term === null ? previous.text : ''
    const left = isTerm(index - 2) ? beforeIt.slice(runAtStart(beforeIt).length) : beforeIt
    const after = next?.term === null ? runAtStart(next.text) : ''
    return { text, term, before: runAtEnd(left), after }
  })
}
