import type { RoleId } from '../ids.ts'
import type { Phase, Process } from '../process.ts'
import { type Citation, inEveryForm, type Source } from '../provenance.ts'
import type { Site, TargetGroup } from '../site.ts'
import { citedSources, type ShownClaim, shownClaim } from './named.ts'

/** What a map tells of itself beside its steps: what for, for whom, who holds each phase together, and who says so. */
export type MapIntroduction = {
  readonly process: Pick<Process, 'id' | 'goal' | 'status' | 'citations' | 'review'>
  readonly targetGroups: readonly Pick<TargetGroup, 'id' | 'name' | 'description' | 'status'>[]
  /** In the order of the map; phases that nobody is said to hold together are left out. */
  readonly coordinated: readonly CoordinatedPhase[]
  /** Beside the process's own: those of its target groups and of who coordinates. */
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
}

export type CoordinatedPhase = Pick<Phase, 'id' | 'name'> & {
  readonly coordinator: ShownClaim<RoleId>
}

export function mapIntroduction(site: Site, process: Process): MapIntroduction {
  const { id, goal, status, citations: own, review, phases } = process
  const groups = site.targetGroups.filter(({ id }) => process.targetGroups.includes(id))
  const citations = [
    ...groups.flatMap((group) => group.citations),
    ...phases
      .flatMap(({ coordinator }) => (coordinator === null ? [] : inEveryForm(coordinator)))
      .flatMap((claim) => claim.citations),
  ]
  return {
    process: { id, goal, status, citations: own, review },
    targetGroups: groups.map(({ id, name, description, status }) => {
      return { id, name, description, status }
    }),
    coordinated: phases.flatMap(({ id, name, coordinator }) =>
      coordinator === null ? [] : { id, name, coordinator: shownClaim(coordinator) },
    ),
    citations,
    sources: citedSources(site, [...own, ...citations]),
  }
}
