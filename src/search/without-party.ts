/** What stands between a role and whose it is: "på Försäkringskassan". */
const OF = ['på', 'i', 'hos', 'inom', 'vid']

/** A role as its own party calls it, which need not say whose it is: the name without its party, if it ends with that. */
export function withoutParty(name: string, parties: readonly string[]): readonly string[] {
  for (const of of OF) {
    for (const party of parties) {
      const ending = ` ${of} ${party}`
      if (name.endsWith(ending)) return [name.slice(0, -ending.length)]
    }
  }
  return []
}
