import type { PlacedProcess } from '../layout/placed-process.ts'
import { PART_TITLE_PX, type PartNoteLines, planUpright } from '../layout/upright-plan.ts'
import type { MapProcess } from '../model/map-process.ts'
import { drawingId } from './MapDrawing.tsx'
import { NOTE_TEXT, PaperNotes } from './PaperNotes.tsx'

/**
 * The folded drawing on paper: the same shapes by reference, a picture per sheet, so that no sheet cuts a step.
 *
 * @param titleOf - what stands over each part; without it, and without `linesOf`, the parts have no words of their own
 */
export function PaperBands(props: {
  readonly placed: PlacedProcess
  readonly process: Pick<MapProcess, 'flows'>
  readonly linesOf: PartNoteLines | null
  readonly titleOf: ((part: number, count: number) => string) | null
}) {
  const { placed, process, linesOf, titleOf } = props
  const { width, parts } = planUpright(placed, process.flows, linesOf)
  return (
    <div className="drawing-bands" aria-hidden="true">
      {parts.map(({ y, height, above, below }, i) => {
        const title = parts.length > 1 && titleOf?.(i + 1, parts.length)
        const top = y - above.height - (title ? PART_TITLE_PX : 0)
        const foot = y + height + below.height
        const drawing = <use href={`#${drawingId(placed.form)}`} />
        return (
          <svg key={y} aria-hidden="true" viewBox={`0 ${top} ${width} ${foot - top}`}>
            {title && (
              <text y={top + BASELINE_PX} {...NOTE_TEXT} fontSize={TITLE_SIZE_PX} fontWeight={700}>
                {title}
              </text>
            )}
            {top === y && foot === y + height ? (
              drawing
            ) : (
              <svg
                aria-hidden="true"
                y={y}
                width={width}
                height={height}
                viewBox={`0 ${y} ${width} ${height}`}
              >
                {drawing}
              </svg>
            )}
            <PaperNotes notes={[...above.notes, ...below.notes]} />
          </svg>
        )
      })}
    </div>
  )
}

/** Larger than the notes, and clear of those of the part above. */
const TITLE_SIZE_PX = 16
const BASELINE_PX = 30
