import { FINDINGS_FILE } from '../model/content-status/addresses.ts'
import type { Site } from '../model/site.ts'
import type { BuiltContent } from './build-content.ts'
import { asJson } from './report/as-json.ts'

/** Files of the site that programs read, by address: each is written when it is asked for. */
export type DataFiles = ReadonlyMap<string, () => string>

/** @param built - of the site */
export function dataFiles(_site: Site, built: BuiltContent): DataFiles {
  return new Map([[FINDINGS_FILE, () => `${asJson(built)}\n`]])
}
