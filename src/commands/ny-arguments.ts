import { newMessages } from '../pipeline/messages-new.sv.ts'
import type { Answers, Asked } from '../pipeline/new-kinds.ts'

/**
 * The answers that are given as arguments, `--namn 'Lasta bussen'` or `--namn=…`.
 *
 * @returns a sentence on what was written that means nothing
 */
export function readAnswers(
  written: readonly string[],
  asked: readonly Asked[],
): { readonly answers: Answers } | { readonly fault: string } {
  const answers: Record<string, string> = {}
  const keys = asked.map(({ key }) => key)
  for (let i = 0; i < written.length; i++) {
    const word = (written[i] ?? '').normalize('NFC')
    const [, key = '', joined] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? []
    if (!keys.includes(key)) return { fault: newMessages.unknownArgument(word, keys) }
    const value = joined ?? written[++i]
    if (value === undefined || value === '') return { fault: newMessages.withoutValue(`--${key}`) }
    answers[key] = value
  }
  return { answers }
}
