import type { Site } from '../site.ts'
import { type ListedMap, mapList } from './map-list.ts'

/** What the start page tells beyond what every page knows. */
export type StartPage = Pick<Site['settings'], 'audience' | 'goal'> & {
  readonly maps: readonly ListedMap[]
}

export function startPage(site: Site): StartPage {
  const { audience, goal } = site.settings
  return { audience, goal, maps: mapList(site) }
}
