import type { ReactNode } from 'react'

export type TermWordProps = {
  /** The id of its explanation, which stands after the paragraph. */
  readonly note: string
  /** The sign before it without a space, as a bracket. */
  readonly before?: string
  /** The sign after it without a space, as a full stop. */
  readonly after?: string
  readonly children?: ReactNode
}

/**
 * A hard word in a text for citizens: the browser opens its explanation by it, without scripts (LANG-15). To a browser
 * a button is one box, and a line may be broken on either side of it: the signs stand inside, so as to stay with the
 * last line of the word.
 */
export function TermWord({ note, before, after, children }: TermWordProps) {
  return (
    <button type="button" className="term" popoverTarget={note} aria-describedby={note}>
      {before}
      <span>{children}</span>
      {after}
    </button>
  )
}
