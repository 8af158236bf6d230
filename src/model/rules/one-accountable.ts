import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { Condition } from '../process.ts'
import { isStartOrEnd } from '../step-kind.ts'
import { NOBODY } from '../variants.ts'
import type { FormRule } from './rule.ts'

type Found = Finding<
  'one-accountable',
  {
    readonly step: StepId
    readonly name: string
    /** The form that the values leave out; empty where it is the value itself that names nobody. */
    readonly form: Condition
  }
>

/**
 * Someone has the person in every step, also while they wait. An open question of responsibility is honest only
 * when it says who carries the step meanwhile or who decides. Start and end events are nobody's.
 */
export const oneAccountable: FormRule<Found> = (site, answers) =>
  site.processes.flatMap((process) =>
    process.steps.flatMap((step): readonly Found[] => {
      if (isStartOrEnd(step.kind)) return []
      const { accountable } = step.responsibility
      if (accountable.kind === 'settled') return []
      if (accountable.meanwhile !== null || accountable.decidedBy.length > 0) return []
      const form = accountable === NOBODY ? answers : []
      const data = { step: step.id, name: step.name, form }
      return [{ rule: 'one-accountable', subject: step, field: 'accountable', data }]
    }),
  )
