import { type Deadline, type Duration, TIME_UNITS, type TimeUnit } from './process.ts'
import type { LegalRule } from './site.ts'

/** What several deadlines come to. */
export type LimitsTogether = {
  /** Those that each give a piece of work its time, added up unit by unit: days and weeks are counted differently. */
  readonly added: readonly Duration[]
  /**
   * Of those that are counted from one event, or must be met before one, the last to fall: whoever has met it has
   * met them all. They run at the same time, so they cannot be added.
   */
  readonly byEvent: readonly Deadline[]
}

/** A deadline that names no event is counted as its rule is, if that is of the same length. */
export function limitsTogether(
  { legalRules }: { readonly legalRules: readonly Pick<LegalRule, 'id' | 'deadline'>[] },
  deadlines: readonly Deadline[],
): LimitsTogether {
  const counted = deadlines.map((one): Deadline => {
    if (one.countedFrom !== null || one.before !== null) return one
    const ruled = legalRules.find(({ id }) => id === one.rule)?.deadline
    return ruled?.amount === one.amount && ruled.unit === one.unit
      ? { ...one, countedFrom: ruled.countedFrom, before: ruled.before }
      : one
  })
  const byEvent = new Map<string, Deadline>()
  for (const one of counted) {
    const event = eventOf(one)
    if (event === null) continue
    const known = byEvent.get(event)
    if (!known || fallsAfter(one, known)) byEvent.set(event, one)
  }
  return {
    added: sumOf(counted.filter((one) => eventOf(one) === null)),
    byEvent: [...byEvent.values()],
  }
}

function fallsAfter(one: Deadline, other: Deadline): boolean {
  const longer = inMinutes(one) - inMinutes(other)
  return one.before === null ? longer > 0 : longer < 0
}

/** "Det första samtalet" and "första samtalet" are one event. */
function eventOf({ countedFrom, before }: Deadline): string | null {
  const event = countedFrom ?? before
  if (event === null) return null
  const words = event.trim().toLowerCase().replace(/\s+/g, ' ')
  return `${before === null ? 'from' : 'before'} ${words.replace(/^(?:den|det|de) /, '')}`
}

const DAY = 24 * 60

/** Near enough to tell which of two is the longer, never to add. */
const MINUTES = {
  minuter: 1,
  timmar: 60,
  dagar: DAY,
  arbetsdagar: (7 / 5) * DAY,
  veckor: 7 * DAY,
  månader: 30.4 * DAY,
  år: 365 * DAY,
} as const satisfies Record<TimeUnit, number>

const inMinutes = ({ amount, unit }: Duration) => amount * MINUTES[unit]

function sumOf(durations: readonly Duration[]): readonly Duration[] {
  return TIME_UNITS.flatMap((unit) => {
    const amount = durations
      .filter((one) => one.unit === unit)
      .reduce((sum, one) => sum + one.amount, 0)
    return amount > 0 ? { amount, unit } : []
  })
}
