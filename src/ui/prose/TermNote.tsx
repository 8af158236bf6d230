import { type ReactNode, useId } from 'react'

export type TermNoteProps = {
  /** The explanation, in plain words. */
  readonly note: string
  readonly children?: ReactNode
}

/**
 * A hard word in a text for citizens that explains itself where it stands (LANG-15). Works without scripts: the
 * browser opens the note. A browser that knows no popover shows the explanation after the word.
 */
export function TermNote({ note, children }: TermNoteProps) {
  const id = `ord-${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`
  return (
    <>
      <button type="button" className="term" popoverTarget={id} aria-describedby={id}>
        {children}
      </button>
      <span className="term-note" id={id} popover="auto">
        {note}
      </span>
    </>
  )
}
