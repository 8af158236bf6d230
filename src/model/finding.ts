import type { FlowId, ProcessId, StepId } from './ids.ts'
import type { Condition } from './process.ts'

/** `fel` stops the build, `varning` is printed, `av` is silent. Decided in `rules/index.ts`, changed in installningar.yaml. */
export type Severity = 'fel' | 'varning' | 'av'

/**
 * What a rule found. A value, not a sentence: `pipeline/messages-findings.sv.ts` says it in Swedish, and the pipeline
 * finds the place (file:line:column) of `subject` by its identity.
 */
export type Finding<Rule extends string = string, Data = unknown> = {
  readonly rule: Rule
  /** The very object of the model that is at fault: a step, flow, handover, claim, consent ... */
  readonly subject: object
  /** A key of the subject when the fault sits in one of its fields (English model name); else the subject itself. */
  readonly field?: string
  readonly data: Data
  /** The answers and steps that lead to the fault, where that can be shown. */
  readonly counterexample?: Counterexample
  /** The forms of the process in which it shows just so, by their answers; absent where it is not of a form. */
  readonly forms?: readonly Condition[]
}

export type Counterexample = {
  readonly process: ProcessId
  readonly steps: readonly StepId[]
  readonly flows: readonly FlowId[]
  readonly answers: Condition
}
