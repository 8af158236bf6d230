import type { Size } from '../layout/placed-process.ts'
import { signPlace } from '../layout/sign-places.ts'
import type { StepKind } from '../model/process.ts'

/** The sign of a kind, where it has one. */
export function StepSign({ kind, size }: { readonly kind: StepKind; readonly size: Size }) {
  const place = signPlace(kind, size)
  return place && <use href={`#i-${kind}`} x={place.x} y={place.y} />
}
