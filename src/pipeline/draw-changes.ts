import type { MeasureText } from '../layout/measure-text.ts'
import { placeProcess } from '../layout/place-process.ts'
import type { ContentPage, DrawnChange, DrawnMap } from '../layout/published-site.ts'
import type { ContentStatus } from '../model/content-status/content-status.ts'
import { type ChangedMap, changedParts, type SnapshotMap } from '../model/history/map-changes.ts'
import { processOfSnapshot } from '../model/history/snapshot-process.ts'
import { mapOf } from '../model/map-process.ts'
import { Kept } from './kept.ts'

/**
 * What the page shows: how it stands, with the maps that are drawn otherwise than when they were published.
 *
 * @returns a function that remembers its drawings: while someone writes, what was published is placed once
 */
export function createContentPage(measure: MeasureText): (status: ContentStatus) => ContentPage {
  const kept = new Kept<DrawnMap>()
  const drawn = (map: SnapshotMap) =>
    kept.of(JSON.stringify(map), () => {
      const process = processOfSnapshot(map)
      // In the form for narrow places, so that both have room beside each other. Quickly: it is looked at once.
      return {
        process: mapOf(process, []),
        placed: placeProcess(process, 'tall', measure, 'quick'),
      }
    })
  return (status) => {
    kept.nextBuild()
    return { status, drawings: status.unpublished.maps.flatMap((map) => drawnChange(map, drawn)) }
  }
}

/** Before and after, each placed as if by itself. A map that came or went has nothing to be compared with. */
function drawnChange(
  { id, before, after }: ChangedMap,
  drawn: (map: SnapshotMap) => DrawnMap,
): readonly DrawnChange[] {
  if (before === null || after === null) return []
  const parts = [...changedParts(before, after)]
  return [{ id, before: drawn(before), after: drawn(after), parts }]
}
