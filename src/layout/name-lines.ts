import { NAME_LINE_PX } from './metrics.ts'

/**
 * Where the first line of a name stands, so that the name lies in the middle of its shape. Names of several lines are
 * lifted a little: under them there is less than above, and what sits on the lower or the upper edge touches no letter.
 *
 * @returns the baseline, px from the shape's upper edge
 */
export function firstLineY(height: number, lines: number): number {
  const lift = lines > 1 ? 1 : 0
  return height / 2 - ((lines - 1) * NAME_LINE_PX) / 2 + 5 - lift
}
