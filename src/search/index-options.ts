import type { Options } from 'minisearch'
import { stem } from './stem.ts'
import { wordsIn } from './words.ts'

/** Short, since each name stands in the index. `related`: words that the thing's own terms and roles also go by. */
export type IndexedFields = {
  readonly id: number
  readonly title: string
  readonly names: string
  readonly text: string
  readonly facts: string
  readonly related: string
  /** Each name as one piece, a line each: who types just that means just this. */
  readonly whole: string
  /** Every name of those that a step hands over to, each as one piece, a line each: alone, and as `always` has it. */
  readonly to: string
}

/** What the index is built and opened with; the two must agree. */
export const INDEX_OPTIONS: Options<IndexedFields> = {
  fields: ['title', 'names', 'text', 'facts', 'related', 'whole', 'to'],
  tokenize: (text, field) => (isOfNames(field) ? text.split('\n') : [...wordsIn(text)]),
}

/** Whether a field holds names that are not taken apart into words. */
export function isOfNames(field: string | undefined): boolean {
  return field === 'whole' || field === 'to'
}

/** A name as it stands in `whole`: the same in every form of its words. */
export function wholeName(name: string): string {
  return wordsIn(name).map(stem).join(' ')
}

/** A receiver's name as it stands in `to` once more where a step hands over there whichever way it goes on. */
export function always(receiver: string): string {
  return `${receiver}!`
}
