import { type Duty, dutiesOf } from '../duties.ts'
import type { StepRef } from '../ids.ts'
import type { Party, Role } from '../party.ts'
import type { Process, Step } from '../process.ts'
import type { Source } from '../provenance.ts'
import type { Bottleneck, Gap, Site } from '../site.ts'
import { handoversInAll } from '../site-handovers.ts'
import { usesOfBottleneck, usesOfGap } from '../uses.ts'
import {
  citedSources,
  type NamedProcess,
  type NamedStep,
  namedProcess,
  namedStep,
  type PlacedStep,
} from './named.ts'
import { placedSteps } from './placed-steps.ts'
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
  /** The steps that its roles are accountable for or carry out, map by map and in order. */
  readonly maps: readonly PartyMap[]
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

export type PartyMap = {
  readonly process: NamedProcess
  readonly steps: readonly {
    readonly step: NamedStep
    readonly duties: readonly Pick<Duty, 'role' | 'letter' | 'status'>[]
  }[]
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
    maps: processes.flatMap((process) => stepsOf(process, party, site)),
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
    sources: citedSources(site, [
      ...party.citations,
      ...party.contacts.flatMap(({ citations }) => citations),
    ]),
  }
}

function stepsOf(process: Process, party: Party, site: Site): readonly PartyMap[] {
  const steps = new Map<Step, Pick<Duty, 'role' | 'letter' | 'status'>[]>()
  for (const { step, role, letter, status } of dutiesOf(
    [process],
    { party: party.id },
    site.roles,
  )) {
    if (letter !== 'A' && letter !== 'R') continue
    steps.set(step, [...(steps.get(step) ?? []), { role, letter, status }])
  }
  if (steps.size === 0) return []
  return [
    {
      process: namedProcess(process),
      steps: [...steps].map(([step, duties]) => ({ step: namedStep(step), duties })),
    },
  ]
}
