import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<'one-accountable', { readonly step: StepId; readonly name: string }>

/**
 * Someone has the person in every step, also while they wait. An open question of responsibility is honest only
 * when it says who carries the step meanwhile or who decides. Start and end events are nobody's.
 */
export const oneAccountable: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) =>
    process.steps.flatMap((step): readonly Found[] => {
      if (step.kind === 'start' || step.kind === 'end') return []
      const { accountable } = step.responsibility
      if (accountable.kind === 'settled') return []
      if (accountable.meanwhile !== null || accountable.decidedBy.length > 0) return []
      const data = { step: step.id, name: step.name }
      return [{ rule: 'one-accountable', subject: step, field: 'accountable', data }]
    }),
  )
