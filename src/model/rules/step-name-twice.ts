import { asHeard } from '../as-heard.ts'
import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { Process, Step } from '../process.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'step-name-twice',
  {
    readonly step: StepId
    /** The step that has the name before it. */
    readonly first: StepId
    readonly name: string
    /** `step`: what the step is called on the map. `station`: what its station is called for the citizen. */
    readonly kind: 'step' | 'station'
  }
>

/**
 * A name in a list, a search or a link leads to one place: no two steps of a process share a name, nor two stations
 * of its citizen's path. Give one of the two a name of its own.
 */
export const stepNameTwice: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) => [
    ...namedTwice(process, 'step', (step) => step),
    ...namedTwice(process, 'station', (step) =>
      step.station.kind === 'own' ? step.citizen : null,
    ),
  ])

function namedTwice(
  process: Process,
  kind: 'step' | 'station',
  namedIn: (step: Step) => { readonly name: string } | null,
): readonly Found[] {
  const owner = new Map<string, StepId>()
  return process.steps.flatMap((step): readonly Found[] => {
    const subject = namedIn(step)
    if (!subject) return []
    const { name } = subject
    const heard = asHeard(name)
    const first = owner.get(heard)
    owner.set(heard, first ?? step.id)
    if (first === undefined) return []
    const data = { step: step.id, first, name, kind }
    return [{ rule: 'step-name-twice', subject, field: 'name', data }]
  })
}
