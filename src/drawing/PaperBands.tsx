import type { PlacedProcess } from '../layout/placed-process.ts'
import { drawingId } from './MapDrawing.tsx'

/** The folded drawing for portrait paper: the same shapes by reference, a picture per band so that no sheet cuts one. */
export function PaperBands({ placed }: { readonly placed: PlacedProcess }) {
  return (
    <div className="drawing-bands" aria-hidden="true">
      {bandsOf(placed).map(({ y, height }) => (
        <svg key={y} aria-hidden="true" viewBox={`0 ${y} ${placed.width} ${height}`}>
          <use href={`#${drawingId(placed.form)}`} />
        </svg>
      ))}
    </div>
  )
}

/** Cut midway between the bands, from the drawing's top to its foot. */
export function bandsOf(
  placed: PlacedProcess,
): readonly { readonly y: number; readonly height: number }[] {
  const bands = new Map<number, { top: number; foot: number }>()
  for (const { band, box } of [...placed.phases, ...placed.lanes]) {
    const { top, foot } = bands.get(band) ?? { top: box.y, foot: 0 }
    bands.set(band, { top: Math.min(top, box.y), foot: Math.max(foot, box.y + box.height) })
  }
  const sorted = [...bands.values()].sort((a, b) => a.top - b.top)
  const cuts = sorted.slice(1).map(({ top }, i) => Math.round(((sorted[i]?.foot ?? 0) + top) / 2))
  return [0, ...cuts].map((y, i) => ({ y, height: (cuts[i] ?? placed.height) - y }))
}
