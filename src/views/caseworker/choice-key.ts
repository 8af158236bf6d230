import type { StepKind } from '../../model/process.ts'

/** Words above the ways of a choice: one of them, one or more, or all at the same time. */
export function choiceKey(kind: StepKind) {
  if (kind === 'parallel-split') return 'step.chooseAll'
  return kind === 'inclusive-split' ? 'step.chooseSome' : 'step.chooseOne'
}
