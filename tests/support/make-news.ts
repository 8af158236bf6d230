import type { NewsId } from '../../src/model/ids.ts'
import type { Concerned, NewsItem } from '../../src/model/site.ts'
import { aReview } from './make-process.ts'

export const ABOUT_NOTHING: Concerned = {
  processes: [],
  steps: [],
  roles: [],
  parties: [],
  documents: [],
  consents: [],
  terms: [],
}

export function makeNews(id: string, day: string, changes: Partial<NewsItem> = {}): NewsItem {
  return {
    id: id as NewsId,
    heading: `Rubrik ${id}`,
    day,
    lead: `Ingress ${id}.`,
    concerns: ABOUT_NOTHING,
    hasText: false,
    review: aReview,
    ...changes,
  }
}
