import { overlap } from '../../src/layout/boxes.ts'
import { LABEL_LINE_PX } from '../../src/layout/metrics.ts'
import type { PlacedNote } from '../../src/layout/paper-notes.ts'
import type { Box } from '../../src/layout/placed-process.ts'

const LETTER_PX = 6

/** Notes that lie on another, on the leader of another, or reach out of their room. */
export function noteFaults(
  notes: readonly PlacedNote[],
  room: { readonly left: number; readonly right: number },
): readonly string[] {
  return notes.flatMap((note, i) => {
    const box = boxOf(note)
    const isOut = box.x < room.left || box.x + box.width > room.right
    return [
      ...(isOut ? [`${note.flow} reaches out of its room`] : []),
      ...notes.slice(i + 1).flatMap((other) => {
        return overlap(box, boxOf(other)) ? [`${note.flow} on ${other.flow}`] : []
      }),
      ...notes.flatMap((other) => {
        return other !== note && isCrossed(box, other)
          ? [`the line of ${other.flow} on ${note.flow}`]
          : []
      }),
    ]
  })
}

function boxOf({ lines, text, isBefore }: PlacedNote): Box {
  const width = LETTER_PX * Math.max(...lines.map((line) => line.length))
  return {
    x: isBefore ? text.x - width : text.x,
    y: text.y - LABEL_LINE_PX + 3,
    width,
    height: lines.length * LABEL_LINE_PX,
  }
}

/** Whether a leader goes through a box: looked at in many places. */
function isCrossed({ x, y, width, height }: Box, { leader: [start, end] }: PlacedNote): boolean {
  if (!start || !end) return false
  return Array.from({ length: 101 }, (_, i) => i / 100).some((share) => {
    const px = start.x + share * (end.x - start.x)
    const py = start.y + share * (end.y - start.y)
    return x < px && px < x + width && y < py && py < y + height
  })
}
