import { addressOf } from '../model/addresses.ts'

/**
 * A hit on the map that is open keeps what is chosen there, as the map's own links do.
 *
 * @param path - that is open, without the base path
 * @param query - of it, without the question mark
 */
export function keepChoices(address: string, path: string, query: string): string {
  const map = mapOf(path)
  if (query === '' || map === null || mapOf(address) !== map) return address
  const [page, place] = address.split('#')
  return `${page}?${query}${place === undefined ? '' : `#${place}`}`
}

/** The map that an address is on, or a step of. */
function mapOf(address: string): string | null {
  const maps = addressOf.maps()
  return (address.startsWith(maps) && address.slice(maps.length).split('/')[0]) || null
}
