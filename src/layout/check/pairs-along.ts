import type { Box } from '../placed-process.ts'

type Thing = { readonly box: Box }

/** Every two things of which the one begins before the other ends, along the axis on which they lie most spread. */
export function* pairsBeside<Of extends Thing>(
  things: readonly Of[],
): Generator<readonly [Of, Of]> {
  const reach = reachAlong(things)
  const sorted = [...things].sort((a, b) => reach(a).from - reach(b).from)
  for (const [i, a] of sorted.entries()) {
    const { to } = reach(a)
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]
      if (!b || reach(b).from >= to) break
      yield [a, b]
    }
  }
}

/** The same between two kinds of things; those that only touch are among them. */
export function* pairsBetween<A extends Thing, B extends Thing>(
  some: readonly A[],
  others: readonly B[],
): Generator<readonly [A, B]> {
  const reach = reachAlong<Thing>([...some, ...others])
  const inOrder = <Of extends Thing>(things: readonly Of[]) =>
    [...things].sort((a, b) => reach(a).from - reach(b).from)
  const waiting = inOrder(others)
  let open: B[] = []
  let next = 0
  for (const a of inOrder(some)) {
    const { from, to } = reach(a)
    for (let b = waiting[next]; b && reach(b).from <= to; b = waiting[++next]) open.push(b)
    open = open.filter((b) => reach(b).to >= from)
    for (const b of open) if (reach(b).from <= to) yield [a, b]
  }
}

function reachAlong<Of extends Thing>(
  things: readonly Of[],
): (thing: Of) => { readonly from: number; readonly to: number } {
  const spread = (values: readonly number[]) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const value of values) {
      least = Math.min(least, value)
      most = Math.max(most, value)
    }
    return most - least
  }
  const isLevel = spread(things.map(({ box }) => box.x)) >= spread(things.map(({ box }) => box.y))
  return ({ box }) =>
    isLevel ? { from: box.x, to: box.x + box.width } : { from: box.y, to: box.y + box.height }
}
