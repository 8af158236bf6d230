import type { StepKind } from '../../model/process.ts'
import { keyMessages } from '../messages-keys.sv.ts'
import type { Sentences } from '../problem.ts'
import { oneOf } from './values.ts'

const KIND_WORDS = {
  aktivitet: 'task',
  möte: 'meeting',
  beslut: 'decision',
  'en-eller-flera': 'inclusive-split',
  samtidigt: 'parallel-split',
  väntan: 'wait',
  händelse: 'event',
  delprocess: 'subprocess',
  start: 'start',
  slut: 'end',
} as const satisfies Record<string, StepKind>

/** `typ`: what kind of step it is, and so which keys it has. */
export const stepKind = oneOf<StepKind>(KIND_WORDS)

/** What a kind is called under `typ`. */
export function wordOfKind(kind: StepKind): string {
  return Object.entries(KIND_WORDS).find(([, value]) => value === kind)?.[0] ?? kind
}

const WHERE_KEYS_BELONG = new Map([
  ['väntar-på', 'väntan'],
  ['fråga', 'beslut och en-eller-flera'],
  ['möts', 'en-eller-flera och samtidigt'],
  ['process', 'delprocess'],
])

/** Why a key of another kind of step does not belong on this one; `null` for a key that no kind has. */
export function misplacedOn(kind: StepKind): (key: string) => Sentences | null {
  const word = wordOfKind(kind)
  return (key) => {
    if (key === 'nästa' && kind === 'end') return keyMessages.nextOnEnd()
    const belongsTo = WHERE_KEYS_BELONG.get(key)
    return belongsTo ? keyMessages.keyOfOtherKind(key, word, belongsTo) : null
  }
}
