import type { StepKind } from './process.ts'

/** BPMN start and end event: where a process begins and ends. Nobody works there, so nobody has duties in them. */
export function isStartOrEnd(kind: StepKind): boolean {
  return kind === 'start' || kind === 'end'
}

/** BPMN inclusive and parallel gateway: several of the ways may be taken at once, and they meet again. */
export function isSplit(kind: StepKind): boolean {
  return kind === 'inclusive-split' || kind === 'parallel-split'
}
