import { asHeard } from '../as-heard.ts'
import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { FormRule } from './rule.ts'

type Found = Finding<
  'ends-read-apart',
  {
    readonly step: StepId
    /** The end that has the words before it. */
    readonly first: StepId
    readonly words: string
  }
>

/**
 * Two ends are two outcomes, and citizens know them by their words alone. Say what tells the ends apart for the one who
 * reads, or make them one end.
 */
export const endsReadApart: FormRule<Found> = (site) =>
  site.processes
    .filter(({ citizen }) => citizen !== null)
    .flatMap(({ steps }) => {
      const owner = new Map<string, StepId>()
      return steps.flatMap((step): readonly Found[] => {
        const words = step.kind === 'end' ? step.citizenName : null
        if (words === null) return []
        const first = owner.get(asHeard(words))
        owner.set(asHeard(words), first ?? step.id)
        if (first === undefined) return []
        const data = { step: step.id, first, words }
        return [{ rule: 'ends-read-apart', subject: step, field: 'citizenName', data }]
      })
    })
