import { LANE_HEADING_WIDTH_PX } from '../layout/metrics.ts'
import type { NoteLines } from '../layout/paper-notes.ts'
import { type PaperBand, planPaper, tooSmallFor } from '../layout/paper-plan.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { MapProcess } from '../model/map-process.ts'
import { drawingId } from './MapDrawing.tsx'
import { PaperNotes } from './PaperNotes.tsx'
import { PhaseChevron } from './PhaseChevron.tsx'

/**
 * The wide drawing on one landscape sheet: the same shapes by reference, in slices with the lane headings repeated.
 * The phases are drawn anew over each slice, so that a cut leaves their names whole.
 */
export function PaperDrawing(props: {
  readonly placed: PlacedProcess
  readonly process: Pick<MapProcess, 'phases'>
  /** What stands beside a cut; without it cut lines have no notes. */
  readonly linesOf: NoteLines | null
}) {
  const { placed, process, linesOf } = props
  const plan = planPaper(placed, linesOf)
  const { width, height, slices } = plan
  const href = `#${drawingId(placed.form)}`
  const part = (band: PaperBand, x: number, from: number, to: number) => (
    <svg
      key={`${x} ${band.top}`}
      aria-hidden="true"
      x={x}
      y={band.top}
      width={to - from}
      height={band.height}
      viewBox={`${from} ${band.y} ${to - from} ${band.height}`}
    >
      <use href={href} />
    </svg>
  )
  return (
    <svg
      className={['drawing-paper', ...tooSmallFor(plan).map((sheet) => `not-${sheet}`)].join(' ')}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {slices.flatMap(({ from, to, x, bands, headings, phases, notes }) => [
        ...phases.map(({ phase, box, isRest }) => {
          const index = process.phases.findIndex(({ id }) => id === phase)
          return (
            <PhaseChevron
              key={`${phase} ${box.y}`}
              box={box}
              number={index + 1}
              name={process.phases[index]?.name ?? ''}
              // A rest that is too narrow for the name has its number alone.
              {...(isRest ? { seenFrom: box.x } : {})}
            />
          )
        }),
        ...headings.map((heading) => part(heading, 0, 0, LANE_HEADING_WIDTH_PX)),
        ...bands.map((band) => part(band, x, from, to)),
        <PaperNotes key={`${from} notes`} notes={notes} />,
      ])}
    </svg>
  )
}
