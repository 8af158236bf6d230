import fc from 'fast-check'
import { mulberry32 } from '../seeded-random.ts'

/** Path, with `/`, to what the file holds. */
export type Files = ReadonlyMap<string, Uint8Array>

export const KINDS = [
  'delete',
  'duplicate',
  'swap',
  'mistype',
  'truncate',
  'encoding',
  'yaml',
  'mdx',
] as const

export type Kind = (typeof KINDS)[number]

/** One slip: all that happens follows from these three, so that it can be told and made again. */
export type Mutation = { readonly kind: Kind; readonly path: string; readonly seed: number }

/** One or two slips in one of these files each. Shrinks to fewer. */
export function arbitraryMutations(paths: readonly string[]): fc.Arbitrary<readonly Mutation[]> {
  const mutation = fc.record({
    kind: fc.noShrink(fc.constantFrom(...KINDS)),
    path: fc.noShrink(fc.constantFrom(...paths)),
    seed: fc.noShrink(fc.nat()),
  })
  return fc.array(mutation, { minLength: 1, maxLength: 2 })
}

/** What decides which line, sign or other file a slip meets. */
export class Dice {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = mulberry32(seed)
  }

  /** A whole number from 0 up to the limit, which it never is. */
  below(limit: number): number {
    return Math.floor(this.#next() * Math.max(1, limit))
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}
