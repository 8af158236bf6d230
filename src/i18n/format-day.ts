import type { Day } from '../model/provenance.ts'

const long = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' })

/** `2027-05-05` as "5 maj 2027" (LANG-17). */
export function formatDay(day: Day): string {
  return long.format(new Date(`${day}T00:00:00Z`))
}

const month = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: 'long', timeZone: 'UTC' })

/** A date as exact as a source gives it: "31 mars 2020", "april 2024" or "2016". */
export function formatSourceDate(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDay(date)
  if (/^\d{4}-\d{2}$/.test(date)) return month.format(new Date(`${date}-01T00:00:00Z`))
  return date
}

const shortMonth = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})

/** `2026-11-22` as "nov. 2026", where there is little room. */
export function formatMonth(day: Day): string {
  return shortMonth.format(new Date(`${day}T00:00:00Z`))
}
