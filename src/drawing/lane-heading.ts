import { breakHeading } from './break-heading.ts'

/** What a lane's name keeps clear of the sides of its column. */
const SIDES_PX = 20

/** Where the icon and the name of a lane begin, px from the lane's left edge. */
export const LANE_NAME_X_PX = 14

/**
 * The name of a lane in the column of headings: its lines, and how far below the lane's upper edge the icon above them
 * begins, px. In the drawing as in the headings that stick.
 */
export function laneHeading(shortName: string, columnWidth: number, laneHeight: number) {
  const lines = breakHeading(shortName, columnWidth - SIDES_PX)
  return { lines, y: Math.max(4, laneHeight / 2 - 10 - lines.length * 8) }
}
