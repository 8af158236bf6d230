import type { Finding } from '../finding.ts'
import { individualOf } from '../handovers.ts'
import type { RoleId, StepId } from '../ids.ts'
import { stationFacts } from '../station-facts.ts'
import { isStartOrEnd } from '../step-kind.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'station-answers',
  {
    readonly step: StepId
    readonly name: string
    /** Which of the four questions the model leaves without an answer. */
    readonly missing: 'accountable' | 'contact'
    /** The accountable role, which lacks a name and a channel for citizens; `null` when there is no role. */
    readonly role: RoleId | null
  }
>

/**
 * Every station says who is responsible and whom to contact, drawn from the model. The accountable role needs its
 * name and channel for citizens, or the step needs an accountable role.
 */
export const stationAnswers: SiteRule<Found> = (site) => {
  const individual = individualOf(site.parties)
  return site.processes.flatMap((process) =>
    process.steps.flatMap((step): readonly Found[] => {
      if (step.station.kind !== 'own' || isStartOrEnd(step.kind)) return []
      const { accountable, contact } = stationFacts(site, process, step)
      const isNamed =
        accountable !== null && (accountable.citizen !== null || accountable.party === individual)
      if (isNamed && contact !== null) return []
      const missing = isNamed ? 'contact' : 'accountable'
      const data = {
        step: step.id,
        name: step.name,
        missing,
        role: accountable?.id ?? null,
      } as const
      const field = accountable === null ? 'accountable' : 'station'
      return [{ rule: 'station-answers', subject: step, field, data }]
    }),
  )
}
