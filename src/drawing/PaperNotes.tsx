import { LABEL_LINE_PX } from '../layout/metrics.ts'
import type { PlacedNote } from '../layout/paper-notes.ts'

/** Larger than a label: where names are smallest, notes still have 6 pt. */
const NOTE_SIZE_PX = 14
/** As attributes: a style sheet would come before the map, and these come when someone prints. */
export const NOTE_TEXT = { fontSize: NOTE_SIZE_PX, fontWeight: 400, fill: 'currentColor' } as const

/** Where the lines lead that a cut goes through, or come from. */
export function PaperNotes({ notes }: { readonly notes: readonly PlacedNote[] }) {
  return notes.map(({ flow, lines, text, isBefore, leader: [start, end] }) => (
    <g key={`${flow} ${text.x} ${text.y}`} className="note">
      {start && end && (
        <path d={`M${start.x} ${start.y}L${end.x} ${end.y}`} stroke="currentColor" />
      )}
      <text y={text.y} textAnchor={isBefore ? 'end' : undefined} {...NOTE_TEXT}>
        {lines.map((line, i) => (
          <tspan key={line} x={text.x} dy={i === 0 ? undefined : LABEL_LINE_PX}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  ))
}
