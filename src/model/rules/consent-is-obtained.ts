import type { Finding } from '../finding.ts'
import { createGraph } from '../graph.ts'
import type { ConsentId, StepId } from '../ids.ts'
import { valuesOf } from '../provenance.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'consent-is-obtained',
  {
    readonly consent: ConsentId
    /** What the consent is called. */
    readonly name: string
    /** The steps that require it or hand over on the strength of it. */
    readonly steps: readonly StepId[]
  }
>

/**
 * A consent that a step requires, or that a handover rests on, is one that somebody has asked for. Name it on the step
 * where the person is asked. Told once for each consent, however many steps rest on it.
 */
export const consentIsObtained: SiteRule<Found> = (site) => {
  const obtained = new Set(
    site.processes.flatMap(({ steps }) => steps.flatMap((step) => valuesOf(step.consentObtained))),
  )
  const usedIn = new Map<ConsentId, StepId[]>()
  for (const process of site.processes) {
    const graph = createGraph(process)
    for (const step of process.steps) {
      const carried = graph.outgoing(step.id).map(({ handover }) => handover?.consent ?? null)
      for (const id of new Set(valuesOf([...step.consentRequired, ...carried]))) {
        usedIn.set(id, [...(usedIn.get(id) ?? []), step.id])
      }
    }
  }
  return site.consents.flatMap((consent): readonly Found[] => {
    const steps = usedIn.get(consent.id) ?? []
    if (steps.length === 0 || obtained.has(consent.id)) return []
    const data = { consent: consent.id, name: consent.name, steps }
    return [{ rule: 'consent-is-obtained', subject: consent, data }]
  })
}
