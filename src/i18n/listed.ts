/** Words in a row as Swedish has them: "a, b och c", or "a, b eller c". */
export function listed(words: readonly string[], join: ListJoin = 'conjunction'): string {
  return rowOf(join).format(words)
}

export type ListJoin = 'conjunction' | 'disjunction'

/** The same of other things than words: each as it is made, with what stands between as text. */
export function listedAs<Thing, Made>(
  things: readonly Thing[],
  join: ListJoin,
  make: (thing: Thing, index: number) => Made,
): readonly (Made | string)[] {
  const parts = rowOf(join).formatToParts(things.map((_, index) => `${index}`))
  return parts.map(({ type, value }) => {
    const index = Number(value)
    const thing = type === 'element' ? things[index] : undefined
    return thing === undefined ? value : make(thing, index)
  })
}

function rowOf(join: ListJoin): Intl.ListFormat {
  return new Intl.ListFormat('sv', { type: join })
}
