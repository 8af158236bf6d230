import type { PlacedProcess } from '../layout/placed-process.ts'

/** The envelopes of a map. They say in a sign what the step's link, its list entry and its card say in words. */
export function HandoverMarks({ placed }: { readonly placed: PlacedProcess }) {
  return placed.flows.map(
    ({ id, mark }) => mark && <use key={id} href="#i-handover" x={mark.x} y={mark.y} />,
  )
}
