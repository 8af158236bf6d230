import { addressOf } from './addresses.ts'
import type { NewsId } from './ids.ts'

/** News to subscribe to (RFC 4287). Apart from the other addresses: the map leads to the page, and to nothing on it. */
export const NEWS_FEED = '/nyheter.atom'

/** A news item on the page of news. */
export function newsAddress(id: NewsId): string {
  return `${addressOf.news()}#${id}`
}
