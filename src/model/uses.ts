import type {
  BottleneckId,
  ConsentId,
  DocumentId,
  GapId,
  LegalRuleId,
  ProcessId,
  StepId,
  StepRef,
} from './ids.ts'
import type { Flow, Process, Step } from './process.ts'
import { type Claim, valuesOf } from './provenance.ts'
import { readingOrder } from './reading-order.ts'

export function stepsThatGive(processes: readonly Process[], id: DocumentId): readonly StepRef[] {
  return usesWhere(processes, (step) => names(step.gives, id))
}

export function stepsThatNeed(processes: readonly Process[], id: DocumentId): readonly StepRef[] {
  return usesWhere(processes, (step) => names(step.needs, id))
}

export function stepsThatObtain(processes: readonly Process[], id: ConsentId): readonly StepRef[] {
  return usesWhere(processes, (step) => names(step.consentObtained, id))
}

export function stepsThatRequire(processes: readonly Process[], id: ConsentId): readonly StepRef[] {
  return usesWhere(processes, (step) => names(step.consentRequired, id))
}

export function usesOfLegalRule(
  processes: readonly Process[],
  id: LegalRuleId,
): readonly StepRef[] {
  return usesWhere(
    processes,
    (step) =>
      step.legalRules.includes(id) || valuesOf([step.deadline]).some(({ rule }) => rule === id),
    (flow) => valuesOf([flow.handover?.by ?? null]).some(({ rule }) => rule === id),
  )
}

export function usesOfGap(processes: readonly Process[], id: GapId): readonly StepRef[] {
  return usesWhere(processes, (step) => step.gaps.includes(id))
}

export function usesOfBottleneck(
  processes: readonly Process[],
  id: BottleneckId,
): readonly StepRef[] {
  return usesWhere(processes, (step) => step.bottlenecks.includes(id))
}

/** Subprocess steps that open the process. */
export function callsOf(processes: readonly Process[], id: ProcessId): readonly StepRef[] {
  return usesWhere(processes, (step) => step.calls === id)
}

/** Steps in reading order that match themselves or by a flow that leaves them. */
function usesWhere(
  processes: readonly Process[],
  stepUses: (step: Step) => boolean,
  flowUses: (flow: Flow) => boolean = () => false,
): readonly StepRef[] {
  return processes.flatMap((process) => {
    const senders = new Set<StepId>(process.flows.filter(flowUses).map((flow) => flow.from))
    return readingOrder(process)
      .filter((step) => stepUses(step) || senders.has(step.id))
      .map((step) => ({ process: process.id, step: step.id }))
  })
}

function names<Value>(claims: readonly (Claim<Value> | null)[], value: Value): boolean {
  return valuesOf(claims).includes(value)
}
