import type { UnsureStep } from '../../../model/pages/map-layers.ts'

/** In the order that readers are told of them. */
export const SURENESSES = ['open', 'partlyOpen', 'inferred'] as const

/**
 * As the step's border has it: a step is drawn as open where it is not agreed who is accountable, or no source knows of
 * it.
 */
export function surenessOf({ status, open }: UnsureStep): (typeof SURENESSES)[number] {
  return open.length > 0 && !open.includes('accountable') ? 'partlyOpen' : status
}
