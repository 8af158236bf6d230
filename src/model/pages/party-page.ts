import { dutiesOf } from '../duties.ts'
import type { StepRef } from '../ids.ts'
import type { Party, Role } from '../party.ts'
import type { Source } from '../provenance.ts'
import type { Bottleneck, Gap, Site } from '../site.ts'
import { handoversInAll } from '../site-handovers.ts'
import { usesOfBottleneck, usesOfGap } from '../uses.ts'
import { citationsOfContacts, citedSources, type PlacedStep } from './named.ts'
import { placedSteps } from './placed-steps.ts'
import { type PartyParts, partsOfParty } from './role-parts.ts'
import {
  type HandoverNames,
  handoverNames,
  type ShownHandover,
  shownHandovers,
} from './shown-handover.ts'

/** All that a party's page shows (PA-5, PA-6); nothing else is loaded for it. */
export type PartyPage = {
  readonly party: Party
  readonly roles: readonly Pick<Role, 'id' | 'name' | 'mandate'>[]
  /** What its roles do, map by map and in order. */
  readonly steps: PartyParts
  /** How many steps the table of duties has of it. */
  readonly dutyCount: number
  readonly gives: readonly ShownHandover[]
  readonly receives: readonly ShownHandover[]
  readonly names: HandoverNames
  /** Known gaps and bottlenecks in its own steps. */
  readonly gaps: readonly (Pick<
    Gap,
    'id' | 'code' | 'name' | 'description' | 'wayOn' | 'status'
  > & {
    readonly steps: readonly PlacedStep[]
  })[]
  readonly bottlenecks: readonly (Pick<
    Bottleneck,
    'id' | 'code' | 'name' | 'description' | 'status'
  > & { readonly steps: readonly PlacedStep[] })[]
  readonly sources: readonly Source[]
}

export function partyPage(site: Site, party: Party): PartyPage {
  const { processes } = site
  const across = handoversInAll(processes).filter(({ from, to }) => from.lane !== to.lane)
  const gives = shownHandovers(across.filter(({ from }) => from.lane === party.id))
  const receives = shownHandovers(across.filter(({ to }) => to.lane === party.id))
  const ownSteps = (refs: readonly StepRef[]) =>
    placedSteps(
      processes,
      refs.filter((ref) =>
        processes
          .find(({ id }) => id === ref.process)
          ?.steps.some(({ id, lane }) => id === ref.step && lane === party.id),
      ),
    )
  return {
    party,
    roles: site.roles
      .filter((role) => role.party === party.id)
      .map(({ id, name, mandate }) => ({ id, name, mandate })),
    steps: partsOfParty(site, party.id),
    dutyCount: new Set(dutiesOf(processes, { party: party.id }, site.roles).map(({ step }) => step))
      .size,
    gives,
    receives,
    names: handoverNames(site, [...gives, ...receives]),
    gaps: site.gaps.flatMap(({ id, code, name, description, wayOn, status }) => {
      const steps = ownSteps(usesOfGap(processes, id))
      return steps.length === 0 ? [] : [{ id, code, name, description, wayOn, status, steps }]
    }),
    bottlenecks: site.bottlenecks.flatMap(({ id, code, name, description, status }) => {
      const steps = ownSteps(usesOfBottleneck(processes, id))
      return steps.length === 0 ? [] : [{ id, code, name, description, status, steps }]
    }),
    sources: citedSources(site, [...party.citations, ...citationsOfContacts(party)]),
  }
}
