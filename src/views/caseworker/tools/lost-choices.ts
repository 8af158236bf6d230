import type { MapProcess } from '../../../model/map-process.ts'
import type { RoleSummary } from '../../../model/party.ts'
import { readFilters, writeFilters } from '../map-filters.ts'

const CHOICES = ['roll', 'part', 'fas', 'form', 'lager']
const PLACE = /^#(steg|fas)-/

/** What of a link the map no longer has: all that it chose, some of it, or only the place that it leads to. */
export type Lost = 'lostAll' | 'lostSome' | 'lostPlace'

/**
 * @param search - of the address
 * @param hash - of the address, as it stands there
 * @returns null where the map has all that the link asks for
 */
export function lostChoices(
  search: string,
  hash: string,
  process: MapProcess,
  roles: readonly RoleSummary[],
): Lost | null {
  const asked = new URLSearchParams(search)
  const kept = new URLSearchParams(writeFilters(readFilters(asked, process, roles)))
  if (CHOICES.some((key) => asked.get(key) && !kept.has(key)))
    return kept.size > 0 ? 'lostSome' : 'lostAll'
  const places = [
    ...process.steps.map(({ id }) => `#steg-${id}`),
    ...process.phases.map(({ id }) => `#fas-${id}`),
  ]
  return PLACE.test(hash) && !places.some((place) => place === hash) ? 'lostPlace' : null
}
