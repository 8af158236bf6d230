import { styleText } from 'node:util'

/** What a piece of the answer is, for the one who reads it on a screen with colours. */
type Part = 'file' | 'fel' | 'varning' | 'rule' | 'mark'

export type Paint = (part: Part, text: string) => string

const STYLES = {
  file: 'bold',
  fel: ['bold', 'red'],
  varning: 'yellow',
  rule: 'gray',
  mark: 'red',
} as const satisfies Readonly<Record<Part, Parameters<typeof styleText>[0]>>

export const plainly: Paint = (_, text) => text

export const inColour: Paint = (part, text) =>
  // Whether there are colours was decided by `paintFor`: the stream is not asked again.
  styleText(STYLES[part], text, { validateStream: false })

/**
 * Colours where someone reads on a screen that has them, and nothing but text in a file or a pipe.
 *
 * @param env - NO_COLOR (no-color.org) and FORCE_COLOR (force-color.org) decide over what the terminal can do
 */
export function paintFor(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: forbidden, TERM: terminal } = env
  if (forced !== undefined) return ['0', 'false'].includes(forced) ? plainly : inColour
  return forbidden || terminal === 'dumb' || !isTerminal ? plainly : inColour
}
