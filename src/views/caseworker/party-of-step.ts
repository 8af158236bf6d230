import type { SiteIndex } from '../../layout/published-site.ts'
import type { StepId } from '../../model/ids.ts'
import type { MapProcess } from '../../model/map-process.ts'
import type { PartySummary } from '../../model/party.ts'

/** The party in whose lane a step stands. */
export function partyOfStep(
  { parties }: SiteIndex,
  { steps }: MapProcess,
  id: StepId,
): PartySummary | null {
  const lane = steps.find((step) => step.id === id)?.lane
  return parties.find((party) => party.id === lane) ?? null
}
