import type { PartyId } from '../ids.ts'
import type { Source } from '../provenance.ts'
import type { Site } from '../site.ts'
import { type NamedProcess, namedProcess } from './named.ts'
import {
  type MapStatuses,
  type StatusCounts,
  statusesOfMap,
  statusesOfRegisters,
} from './status-counts.ts'

/** What the page about the site tells beyond its settings. */
export type AboutPage = Pick<Site['settings'], 'audience' | 'goal'> & {
  /** Organisations that have confirmed their texts. */
  readonly confirmed: readonly PartyId[]
  readonly maps: readonly { readonly process: NamedProcess; readonly statuses: MapStatuses }[]
  readonly registers: StatusCounts
  readonly sources: readonly Source[]
}

export function aboutPage(site: Site): AboutPage {
  const { audience, goal } = site.settings
  return {
    audience,
    goal,
    confirmed: site.parties
      .filter(({ isIndividual, review }) => !isIndividual && review.confirmedOn !== null)
      .map(({ id }) => id),
    maps: site.processes.map((process) => ({
      process: namedProcess(process),
      statuses: statusesOfMap(process),
    })),
    registers: statusesOfRegisters(site),
    sources: site.sources,
  }
}
