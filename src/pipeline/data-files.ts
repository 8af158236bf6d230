import { CONTENT_STATUS, FINDINGS_FILE } from '../model/content-status/addresses.ts'
import type { ContentStatus } from '../model/content-status/content-status.ts'
import { NEWS_FEED } from '../model/news-address.ts'
import type { Site } from '../model/site.ts'
import type { BuiltContent } from './build-content.ts'
import type { BuildSettings } from './build-settings.ts'
import { newsFeed } from './news-feed.ts'
import { asJson } from './report/as-json.ts'
import { reviewCalendars } from './review-calendars.ts'

/** Files of the site that programs read, by address: each is written when it is asked for. */
export type DataFiles = ReadonlyMap<string, () => string>

/**
 * @param built - of the site
 * @param place - where the site stands
 */
export function dataFiles(
  site: Site,
  built: BuiltContent,
  status: ContentStatus,
  { siteUrl, base }: Pick<BuildSettings, 'siteUrl' | 'base'>,
): DataFiles {
  const page = siteUrl === null ? null : siteUrl + base + CONTENT_STATUS.slice(1)
  return new Map([
    [FINDINGS_FILE, () => `${asJson(built)}\n`],
    ...reviewCalendars(site, status, page),
    [NEWS_FEED, () => newsFeed(site, (siteUrl ?? '') + base)],
  ])
}
