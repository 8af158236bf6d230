import type { Step } from '../model/process.ts'
import type { Judgement } from './improve-seats.ts'
import { move, rowsOf, withColumn, withoutColumn, withoutRow } from './seat-moves.ts'
import type { Seating } from './seat-steps.ts'

/** What a change may cost at first, as a share of the whole; it shrinks to nothing. */
const LEEWAY = 0.016
/** Seatings that cost this much more roughly are not worth the exact sum. */
const HOPELESS = 1.02

/**
 * Change seats at random, and at first also for the worse: what looks best from each single change may be far from
 * the best there is. The numbers are drawn from a fixed seed, so that the same map comes out each time.
 *
 * @param attempts - layouts that are tried; bounds the time
 * @returns the cheapest seating met, at worst the one it began with
 * @see Dueck & Scheuer 1990, threshold accepting
 */
export function loosenSeats(
  start: Seating,
  order: readonly Step[],
  judge: (seating: Seating) => Judgement,
  attempts: number,
): Seating {
  const random = new RandomNumbers()
  const first = judge(start)
  let at = { seating: start, rough: first.rough, cost: first.fine() }
  let best = at
  for (let attempt = 0; attempt < attempts; attempt++) {
    const left = 1 - attempt / attempts
    const leeway = LEEWAY * best.cost * left * left
    const seating = changed(at.seating, order, random)
    if (!seating) continue
    const { rough, fine } = judge(seating)
    if (rough > HOPELESS * at.rough + leeway) continue
    const cost = fine()
    if (cost >= at.cost + leeway) continue
    at = { seating, rough, cost }
    if (cost < best.cost) best = at
  }
  return best.seating
}

function changed(seating: Seating, order: readonly Step[], random: RandomNumbers): Seating | null {
  const step = order[random.below(order.length)]
  const seat = step && seating.seats.get(step.id)
  if (!step || !seat) return null
  const way = random.below(2) === 0 ? -1 : 1
  const dice = random.below(100)
  if (dice < 72) return move(seating, step.id, random.below(5) - 2, random.below(5) - 2)
  if (dice < 84) return withoutColumn(seating, seat.column, way)
  if (dice < 92) {
    const rows = rowsOf(seating)
    const row = rows[random.below(rows.length)]
    return row ? withoutRow(seating, row.lane, row.sub, way) : null
  }
  return withColumn(seating, step.id)
}

const SEED = 1

/** A linear congruential generator (Numerical Recipes' numbers), always from the same seed. */
class RandomNumbers {
  #state = SEED

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#state / 4_294_967_296) * limit)
  }
}
