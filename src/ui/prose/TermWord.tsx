import type { ReactNode } from 'react'

export type TermWordProps = {
  /** The id of its explanation, which stands after the paragraph. */
  readonly note: string
  readonly children?: ReactNode
}

/** A hard word in a text for citizens: the browser opens its explanation by it, without scripts (LANG-15). */
export function TermWord({ note, children }: TermWordProps) {
  return (
    <button type="button" className="term" popoverTarget={note} aria-describedby={note}>
      {children}
    </button>
  )
}
