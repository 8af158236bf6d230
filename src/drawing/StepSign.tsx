import type { StepKind } from '../model/process.ts'
import { signPlace } from './sign-places.ts'
import type { Size } from './size.ts'

/** The sign of a kind, where it has one. */
export function StepSign({ kind, size }: { readonly kind: StepKind; readonly size: Size }) {
  const place = signPlace(kind, size)
  return place && <use href={`#i-${kind}`} x={place.x} y={place.y} />
}
