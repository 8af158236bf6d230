import { type ReactNode, useId } from 'react'
import type { Term } from '../../model/site.ts'

export type TermNoteProps = {
  readonly term: Term
  readonly children: ReactNode
}

/**
 * A hard word that explains itself where it stands (LANG-15). Works without scripts: the browser opens the note. A
 * browser that knows no popover shows the explanation after the word, and so does paper.
 */
export function TermNote({ term, children }: TermNoteProps) {
  const id = `ord-${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span className="term-note" id={id} popover="auto">
        {' '}
        ({term.plain ?? term.definition})
      </span>
    </>
  )
}
