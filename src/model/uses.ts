import { claimsOfHandover, conditionsOfClaims, conditionsOfStep } from './claims-of.ts'
import type {
  BottleneckId,
  ConsentId,
  DocumentId,
  GapId,
  LegalRuleId,
  ProcessId,
  QuestionId,
  RoleId,
  StepId,
  StepRef,
} from './ids.ts'
import type { Flow, Process, Step } from './process.ts'
import { type Claim, valuesOf } from './provenance.ts'
import { readingOrder } from './reading-order.ts'

/** Steps that need the document, give it, or hand it over (the step that sends). */
export function usesOfDocument(processes: readonly Process[], id: DocumentId): readonly StepRef[] {
  return usesWhere(
    processes,
    (step) => names([...step.needs, ...step.gives], id),
    (flow) => names(flow.handover?.what ?? [], id),
  )
}

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

/** Steps that obtain the consent, require it, or hand over on the strength of it. */
export function usesOfConsent(processes: readonly Process[], id: ConsentId): readonly StepRef[] {
  return usesWhere(
    processes,
    (step) => names([...step.consentObtained, ...step.consentRequired], id),
    (flow) => names([flow.handover?.consent ?? null], id),
  )
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

/** Steps that ask the question, lead on by its answers, or exist only for some of them. */
export function usesOfQuestion(processes: readonly Process[], id: QuestionId): readonly StepRef[] {
  const asks = (condition: Flow['condition']) =>
    (condition ?? []).some((clause) => clause.question === id)
  return usesWhere(
    processes,
    (step) => step.question === id || asks(step.appliesWhen) || conditionsOfStep(step).some(asks),
    (flow) =>
      asks(flow.condition) ||
      asks(flow.appliesWhen) ||
      conditionsOfClaims(claimsOfHandover(flow.handover)).some(asks),
  )
}

/** Steps whose registration in a system the role makes. */
export function registrationsBy(processes: readonly Process[], id: RoleId): readonly StepRef[] {
  return usesWhere(processes, (step) => step.registrations.some((entry) => entry.by === id))
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
