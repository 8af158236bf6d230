import type { LegalRuleId } from './ids.ts'
import type { Process, Step } from './process.ts'
import { valuesOf } from './provenance.ts'

/** The rules that a step names, and those behind its deadline and the deadlines of what it hands over. */
export function legalRulesOf(process: Process, step: Step): ReadonlySet<LegalRuleId> {
  const flows = process.flows.filter(({ from }) => from === step.id)
  const deadlines = [step.deadline, ...flows.map(({ handover }) => handover?.by ?? null)]
  const behind = valuesOf(deadlines).flatMap(({ rule }) => rule ?? [])
  return new Set([...step.legalRules, ...behind])
}
