import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<'end-has-citizen-words', { readonly step: StepId; readonly name: string }>

/** Citizens read how their way ends, so an end of a process with a citizen's path has words for them. */
export const endHasCitizenWords: SiteRule<Found> = (site) =>
  site.processes
    .filter(({ citizen }) => citizen !== null)
    .flatMap(({ steps }) =>
      steps
        .filter(({ kind, citizenName }) => kind === 'end' && citizenName === null)
        .map((step) => ({
          rule: 'end-has-citizen-words',
          subject: step,
          field: 'name',
          data: { step: step.id, name: step.name },
        })),
    )
