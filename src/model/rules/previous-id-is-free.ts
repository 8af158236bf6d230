import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'previous-id-is-free',
  { readonly step: StepId; readonly previousId: StepId; readonly takenBy: StepId }
>

/**
 * A previous id leads old links to one step. It must not be the id of a step that exists, nor a previous id of
 * another one. Give the id up at one of the two.
 */
export const previousIdIsFree: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) => {
    const owner = new Map<StepId, StepId>(process.steps.map((step) => [step.id, step.id]))
    return process.steps.flatMap((step) =>
      step.previousIds.flatMap((previousId): readonly Found[] => {
        const takenBy = owner.get(previousId)
        owner.set(previousId, takenBy ?? step.id)
        if (takenBy === undefined) return []
        const data = { step: step.id, previousId, takenBy }
        return [{ rule: 'previous-id-is-free', subject: step, field: 'previousIds', data }]
      }),
    )
  })
