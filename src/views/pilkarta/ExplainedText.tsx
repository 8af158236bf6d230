import { TermNote } from '../../ui/prose/TermNote.tsx'
import type { ExplainedPart } from './explain-terms.ts'

/** A text of content whose hard words explain themselves. */
export function ExplainedText({ parts }: { readonly parts: readonly ExplainedPart[] }) {
  let offset = 0
  return parts.map(({ text, term }) => {
    const key = offset
    offset += text.length
    return term === null ? (
      text
    ) : (
      <TermNote key={key} term={term}>
        {text}
      </TermNote>
    )
  })
}
