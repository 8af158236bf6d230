import type { CitizenStation } from '../../model/citizen-path.ts'

/** Stations shown at once; the rest wait, folded, with their number told (LANG-10). */
export const MOST_SHOWN = 7

export function inSevens(
  stations: readonly CitizenStation[],
): readonly (readonly CitizenStation[])[] {
  return Array.from({ length: Math.ceil(stations.length / MOST_SHOWN) }, (_, index) =>
    stations.slice(index * MOST_SHOWN, (index + 1) * MOST_SHOWN),
  )
}
