import type { MapStep } from '../model/map-process.ts'
import { type Status, statusOf } from '../model/provenance.ts'

/** Small signs on the edge of a shape. An envelope (handover) sits on the flow, not on the step. */
export type Mark = 'consent' | 'gap' | 'deadline'

export function marksOf(step: MapStep): readonly Mark[] {
  const marks: Mark[] = []
  if (step.consentObtained.length > 0 || step.consentRequired.length > 0) marks.push('consent')
  if (step.gaps.length > 0) marks.push('gap')
  if (step.deadline !== null) marks.push('deadline')
  return marks
}

/** The border's certainty: a step whose accountable role is not agreed is drawn as open, whatever else stands firm. */
export function certaintyOf(step: MapStep): Status {
  return statusOf(step.responsibility.accountable) === 'open' ? 'open' : step.status
}
