/** What is told of a fault, apart from where it is. */
type Told = { readonly rule: string; readonly message: string; readonly mend: string }

/**
 * What is told in the same words, together: one remedy mends it all, each at its place. In the order in which the first
 * of each is met.
 */
export function inSameWords<One extends Told>(
  told: readonly One[],
): readonly (readonly [One, ...One[]])[] {
  const groups = new Map<string, [One, ...One[]]>()
  for (const one of told) {
    const words = JSON.stringify([one.rule, one.message, one.mend])
    const group = groups.get(words)
    if (group) group.push(one)
    else groups.set(words, [one])
  }
  return [...groups.values()]
}
