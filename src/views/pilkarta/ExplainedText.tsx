import { useId } from 'react'
import type { ExplainedPart } from '../../model/explain-terms.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { TermWord } from '../../ui/prose/TermWord.tsx'
import { withSigns } from './with-signs.ts'

export type ExplainedTextProps = {
  readonly parts: readonly ExplainedPart[]
  readonly className?: string
}

/**
 * A paragraph of content whose hard words explain themselves (LANG-15). Works without scripts: the browser opens the
 * note. The notes stand after the paragraph, so that the sentence reads whole where they are shown as text: on paper
 * and in a browser that knows no popover.
 */
export function ExplainedText({ parts, className }: ExplainedTextProps) {
  const id = `ord-${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`
  const pieces = withSigns(parts).map((part, index) => ({ ...part, id: `${id}-${index}` }))
  return (
    <>
      <p className={className}>
        {pieces.map(({ id: note, text, term, before, after }) =>
          term === null ? (
            text
          ) : (
            <TermWord key={note} note={note} before={before} after={after}>
              {text}
            </TermWord>
          ),
        )}
      </p>
      {pieces.map(
        ({ id: note, text, term }) =>
          term !== null && (
            <p key={note} className="term-note" id={note} popover="auto">
              <strong>{capitalised(text)}:</strong> {term.plain ?? term.definition}
            </p>
          ),
      )}
    </>
  )
}
