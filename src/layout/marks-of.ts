import type { MapStep } from '../model/map-process.ts'

/** Small signs on the edge of a shape. An envelope (handover) sits on the flow, not on the step. */
export type Mark = 'consent' | 'gap' | 'deadline'

export function marksOf(
  step: Pick<MapStep, 'consentObtained' | 'consentRequired' | 'gaps' | 'deadline'>,
): readonly Mark[] {
  const marks: Mark[] = []
  if (step.consentObtained.length > 0 || step.consentRequired.length > 0) marks.push('consent')
  if (step.gaps.length > 0) marks.push('gap')
  if (step.deadline !== null) marks.push('deadline')
  return marks
}
