import type { Site } from '../site.ts'
import { type ListedMap, mapList } from './map-list.ts'
import { newsPage, type ShownNews } from './news-page.ts'

/** What the start page tells beyond what every page knows. */
export type StartPage = Pick<Site['settings'], 'audience' | 'goal'> & {
  /** The latest first, a few of them at most. */
  readonly news: readonly NewsInShort[]
  readonly maps: readonly ListedMap[]
}

export type NewsInShort = Pick<ShownNews, 'id' | 'heading' | 'day' | 'address'> & {
  /** The names of what it is about, each once. */
  readonly concerned: readonly string[]
}

/** More than these are news no longer, and have a page of their own. */
const MOST_NEWS = 3

export function startPage(site: Site): StartPage {
  const { audience, goal } = site.settings
  return { audience, goal, news: latestNews(site), maps: mapList(site) }
}

function latestNews(site: Site): readonly NewsInShort[] {
  return newsPage(site)
    .slice(0, MOST_NEWS)
    .map(({ id, heading, day, address, concerned }) => ({
      id,
      heading,
      day,
      address,
      concerned: [...new Set(concerned.map(({ name }) => name))],
    }))
}
