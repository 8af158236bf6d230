import type { TFunction } from 'i18next'
import type { Deadline, Duration, TimeUnit } from '../model/process.ts'

const KEY = {
  minuter: 'time.minutes',
  timmar: 'time.hours',
  dagar: 'time.days',
  arbetsdagar: 'time.workdays',
  veckor: 'time.weeks',
  månader: 'time.months',
  år: 'time.years',
} as const satisfies Record<TimeUnit, string>

/** "14 dagar", "1 vecka". */
export function formatDuration(t: TFunction, duration: Duration): string {
  return t(KEY[duration.unit], { count: duration.amount })
}

/**
 * "inom 14 dagar från det första samtalet", or "senast 1 vecka före första samtalet": lower case, so that it can
 * stand in a sentence.
 */
export function formatDeadline(t: TFunction, deadline: Deadline): string {
  const duration = formatDuration(t, deadline)
  const { countedFrom: from, before } = deadline
  if (before !== null) return t('time.atLatest', { duration, before })
  return from === null ? t('time.within', { duration }) : t('time.withinFrom', { duration, from })
}
