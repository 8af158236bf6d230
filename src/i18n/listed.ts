export type ListJoin = 'conjunction' | 'disjunction'

/** Words in a row as Swedish has them: "a, b och c", or "a, b eller c". */
export function listed(words: readonly string[], type: ListJoin = 'conjunction'): string {
  return new Intl.ListFormat('sv', { type }).format(words)
}

/** The same of other things than words: each as it is made, with what stands between as text. */
export function listedAs<Thing, Made>(
  things: readonly Thing[],
  type: ListJoin,
  make: (thing: Thing, index: number) => Made,
): readonly (Made | string)[] {
  const places = things.map((_, index) => `${index}`)
  const parts = new Intl.ListFormat('sv', { type }).formatToParts(places)
  return parts.map(({ type: kind, value }) => {
    const index = Number(value)
    const thing = kind === 'element' ? things[index] : undefined
    return thing === undefined ? value : make(thing, index)
  })
}
