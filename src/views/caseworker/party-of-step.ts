import type { StepId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { StepContext } from './step-context.ts'

/** The party in whose lane a step stands. */
export function partyOfStep({ site, page }: StepContext, id: StepId): Party | null {
  const lane = page.process.steps.find((step) => step.id === id)?.lane
  return site.parties.find((party) => party.id === lane) ?? null
}
