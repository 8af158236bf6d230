import type { BottleneckId, GapId, LegalRuleId } from './ids.ts'

/**
 * Where on a step's page that which has no page of its own stands: the legal rules, gaps and bottlenecks that the step
 * names. Search and links lead there.
 */
export const anchorOf = {
  legalRule: (id: LegalRuleId) => `regel-${id}`,
  gap: (id: GapId) => `glapp-${id}`,
  bottleneck: (id: BottleneckId) => `flaskhals-${id}`,
} as const
