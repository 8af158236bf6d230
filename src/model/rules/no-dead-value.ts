import { type PartOfForms, partsOfForms } from '../claims-of.ts'
import { holds } from '../conditions.ts'
import type { Finding } from '../finding.ts'
import type { Condition } from '../process.ts'
import { formsOf } from '../variants.ts'
import type { SiteRule } from './rule.ts'

/** What never applies: a step, a value of it, a value of the handover on a way, or who holds a phase together. */
type Found = Finding<'no-dead-value', Omit<PartOfForms, 'subject'>>

/**
 * Whatever holds in some forms of a process holds in one of those that it can be met in. Correct the answers that it
 * is for, or take it away.
 */
export const noDeadValue: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) => {
    const forms = formsOf(process, site.questions)
    const canHold = (...conditions: readonly Condition[]) =>
      forms.some(({ given }) => conditions.every((condition) => holds(condition, given)))
    return partsOfForms(process)
      .filter(
        ({ of, applies, within }) => of !== 'flow' && canHold(within) && !canHold(applies, within),
      )
      .map(({ subject, ...data }) => {
        return { rule: 'no-dead-value', subject, field: 'appliesWhen', data }
      })
  })
