import { useStore } from '@xyflow/react'
import { useContext, useMemo } from 'react'
import { MapDrawing } from '../drawing/MapDrawing.tsx'
import { useCanvas } from './canvas-context.ts'
import { seenPart, seenStretches } from './seen-part.ts'
import { TabStopContext } from './tab-stop-context.ts'

/** A large map as one node: the same drawing as on the page, moved as a whole, without what is far outside the view. */
export function DrawingNode() {
  const contents = useCanvas()
  const { placed } = contents
  const tabStop = useContext(TabStopContext)
  const { first, last } = useStore(
    ({ transform: [x, , zoom], width }) => seenStretches(x, zoom, width),
    (a, b) => a.first === b.first && a.last === b.last,
  )
  const seen = useMemo(
    () => seenPart(placed, { first, last }, tabStop),
    [placed, first, last, tabStop],
  )
  const numbers = useMemo(() => new Map(placed.steps.map(({ id }, i) => [id, i + 1])), [placed])
  return <MapDrawing {...contents} placed={seen} tabStop={tabStop} numbers={numbers} />
}
