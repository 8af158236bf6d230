import { createGraph } from '../graph.ts'
import type { PartyId, ProcessId, StepId } from '../ids.ts'
import { type LimitsTogether, limitsTogether } from '../limits-together.ts'
import { namedForms } from '../named-forms.ts'
import type { Process, Step } from '../process.ts'
import { settledOrMeanwhile, statusOf } from '../provenance.ts'
import { rolesInStep } from '../roles-in-step.ts'
import type { Site } from '../site.ts'
import { createSituations } from '../situations/situations.ts'
import { type Way, waysThrough } from '../situations/ways-through.ts'
import { formsOf } from '../variants.ts'

/** How far it is through a map, for one person: rule 8 of what a map must obey, as figures. */
export type WaysPage = {
  readonly process: Pick<Process, 'id' | 'name'>
  /** Each form of the process; a single one has no name. */
  readonly forms: readonly FormWays[]
}

export type FormWays = {
  readonly name: string | null
  /** `null` where the answers are too many to try the ways of all. */
  readonly ways: {
    readonly ends: readonly EndWays[]
    /** The longest stretch at which the person neither takes part nor is told; `null` where there is none. */
    readonly withoutContact: readonly WayStep[] | null
  } | null
}

type EndWays = {
  readonly end: WayStep
  readonly shortest: MeasuredWay
  /** Another than the shortest has. */
  readonly longest: MeasuredWay | null
}

export type WayStep = Pick<Step, 'id' | 'name'>

export type MeasuredWay = {
  readonly steps: readonly StepId[]
  /** Flows on which something is handed over. */
  readonly handovers: number
  /** Beside the individual, who is on every way. */
  readonly parties: number
  /** How often the way comes back to one of those that it has left for another of them. */
  readonly returns: number
  readonly times: {
    readonly known: LimitsTogether
    /** How many deadlines the parties have not agreed on. */
    readonly open: number
  }
}

/** By process. The situations of all processes are worked out together, once. */
export function waysPages(site: Site): ReadonlyMap<ProcessId, WaysPage> {
  const known = new Map(site.processes.map((one) => [one, formsOf(one, site.questions)]))
  const situationsIn = createSituations(site, (process) => known.get(process) ?? [])
  const individuals = new Set(
    site.parties.flatMap(({ id, isIndividual }) => (isIndividual ? id : [])),
  )
  const isMet = metBy(site, individuals)
  return new Map(
    site.processes.map((process) => {
      const forms = namedForms(process, site.questions)
      const { id, name } = process
      return [
        id,
        {
          process: { id, name },
          forms: forms.map((form): FormWays => {
            const given = { given: new Map(), originalOf: (part: object) => part }
            const situations = situationsIn({ ...given, ...form })
            const ways = situations && waysThrough(situations, isMet)
            return {
              name: forms.length > 1 ? form.name : null,
              ways: ways && {
                ends: ways.toEnds.map(({ end, shortest, longest }) => ({
                  end: stepIn(form.process, end),
                  shortest: measured(site, form.process, shortest, individuals),
                  longest:
                    longest.steps.length > shortest.steps.length
                      ? measured(site, form.process, longest, individuals)
                      : null,
                })),
                withoutContact:
                  ways.withoutContact?.steps.map((step) => stepIn(form.process, step)) ?? null,
              },
            }
          }),
        },
      ]
    }),
  )
}

/** Whoever the map is about is met where they have a part, or are told of it. */
function metBy({ roles }: Site, individuals: ReadonlySet<PartyId>): (step: Step) => boolean {
  const own = new Set(roles.flatMap(({ id, party }) => (individuals.has(party) ? id : [])))
  return (step) => individuals.has(step.lane) || rolesInStep(step).some((role) => own.has(role))
}

function stepIn(process: Process, id: StepId): WayStep {
  const { name } = createGraph(process).step(id)
  return { id, name }
}

function measured(
  site: Site,
  process: Process,
  { steps, flows }: Way,
  individuals: ReadonlySet<PartyId>,
): MeasuredWay {
  const graph = createGraph(process)
  const taken = process.flows.filter(({ id }) => flows.includes(id))
  const lanes = steps.map((id) => graph.step(id).lane).filter((lane) => !individuals.has(lane))
  const turns = lanes.filter((lane, i) => lane !== lanes[i - 1])
  const deadlines = [
    ...steps.map((id) => graph.step(id).deadline),
    ...taken.map(({ handover }) => handover?.by ?? null),
  ].filter((claim) => claim !== null)
  return {
    steps,
    handovers: taken.filter(({ handover }) => handover !== null).length,
    parties: new Set(lanes).size,
    returns: turns.length - new Set(lanes).size,
    times: {
      known: limitsTogether(
        site,
        deadlines
          .filter((claim) => statusOf(claim) !== 'open')
          .flatMap((claim) => settledOrMeanwhile(claim) ?? []),
      ),
      open: deadlines.filter((claim) => statusOf(claim) === 'open').length,
    },
  }
}
