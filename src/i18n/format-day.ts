import type { Day } from '../model/provenance.ts'

const long = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' })

/** `2027-05-05` as "5 maj 2027" (LANG-17). */
export function formatDay(day: Day): string {
  return long.format(new Date(`${day}T00:00:00Z`))
}
