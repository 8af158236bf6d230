import { dutiesOf } from '../duties.ts'
import type { PlacedHandover } from '../handovers.ts'
import type { DocumentId, PartyId, RoleId } from '../ids.ts'
import { type NamedForm, namedForms } from '../named-forms.ts'
import type { Role } from '../party.ts'
import type { Deadline, Phase, Process, Registration, Step } from '../process.ts'
import {
  type Claim,
  inEveryForm,
  type Source,
  settledOrMeanwhile,
  valuesOf,
} from '../provenance.ts'
import { readingOrder } from '../reading-order.ts'
import { rolesInStep } from '../roles-in-step.ts'
import type { Site } from '../site.ts'
import { handoversInAll, receiversOf, sendersOf, workersOf } from '../site-handovers.ts'
import { isStartOrEnd } from '../step-kind.ts'
import {
  citationsOfContacts,
  citedSources,
  type NamedDocument,
  type NamedProcess,
  namedDocument,
  namedProcess,
  type PlacedStep,
  placedStep,
  type ShownClaim,
  shownClaim,
} from './named.ts'
import { partsOfRole, type RoleParts } from './role-parts.ts'
import {
  type HandoverNames,
  handoverNames,
  type ShownHandover,
  shownHandovers,
} from './shown-handover.ts'

/** All that a role's page shows, drawn from every map; nothing else is loaded for it. */
export type RolePage = {
  readonly role: Role
  /** Whether its party has ways in, for a role that has none of its own. */
  readonly partyHasContacts: boolean
  readonly steps: RoleParts
  /** How many steps the table of duties has of it. */
  readonly dutyCount: number
  /** The maps where it has something to do, and how many steps each shows of it. */
  readonly maps: readonly (NamedProcess & {
    readonly stepCount: number
    /** The one form of several that has the role. */
    readonly form: Pick<NamedForm, 'id' | 'name'> | null
  })[]
  readonly coordinates: readonly {
    readonly process: NamedProcess
    readonly phase: Pick<Phase, 'id' | 'name'>
    /** That it is this role, in one form of the process or in all. */
    readonly coordinator: ShownClaim<RoleId>
  }[]
  readonly gives: readonly ShownHandover[]
  readonly receives: readonly ShownHandover[]
  readonly names: HandoverNames
  readonly needsDocuments: readonly DocumentUse[]
  readonly givesDocuments: readonly DocumentUse[]
  /** Of its own steps and of what it hands over, in the order of the steps. */
  readonly deadlines: readonly RoleDeadline[]
  readonly registrations: readonly (PlacedStep &
    Pick<Registration, 'system' | 'point' | 'when' | 'status' | 'formName'>)[]
  readonly sources: readonly Source[]
}

export type RoleDeadline = PlacedStep & {
  readonly deadline: ShownClaim<Deadline>
  /** The party that waits, where it is a handover's. */
  readonly receiver: PartyId | null
}

/** A document, and the steps that it goes with. */
export type DocumentUse = {
  readonly document: NamedDocument
  readonly places: readonly PlacedStep[]
}

type Place = { readonly process: Process; readonly step: Step }

export function rolePage(site: Site, role: Role): RolePage {
  const { processes } = site
  const { id } = role
  const handovers = handoversInAll(processes)
  const isReceiver = (placed: PlacedHandover) => receiversOf(placed).some(({ role }) => role === id)
  // Nobody waits for themselves.
  const gives = shownHandovers(
    handovers.filter((placed) => sendersOf(placed).includes(id) && !isReceiver(placed)),
  )
  const receives = shownHandovers(handovers.filter(isReceiver))
  const places = processes.flatMap((process) =>
    readingOrder(process).map((step): Place => ({ process, step })),
  )
  const own = places.filter(({ step }) => !isStartOrEnd(step.kind) && workersOf(step).includes(id))
  const party = site.parties.find((one) => one.id === role.party)
  return {
    role,
    partyHasContacts: (party?.contacts.length ?? 0) > 0,
    steps: partsOfRole(site, id),
    dutyCount: new Set(dutiesOf(processes, { role: id }).map(({ step }) => step)).size,
    maps: processes.flatMap((process) => {
      const stepCount = stepsWith(process, id).length
      const form = onlyFormWith(namedForms(process, site.questions), id)
      return stepCount === 0 ? [] : [{ ...namedProcess(process), stepCount, form }]
    }),
    coordinates: processes.flatMap((process) => coordinatedIn(process, id)),
    gives,
    receives,
    names: handoverNames(site, [...gives, ...receives]),
    needsDocuments: documentUses(site, own, ({ needs }) => needs),
    givesDocuments: documentUses(
      site,
      own.filter(({ step }) => makersOf(step).includes(id)),
      ({ gives }) => gives,
    ),
    deadlines: own.flatMap(({ process, step }) => [
      ...(step.deadline === null
        ? []
        : [{ ...placedStep(process, step), deadline: shownClaim(step.deadline), receiver: null }]),
      ...deadlinesOfHandovers(gives, process, step),
    ]),
    registrations: places.flatMap(({ process, step }) =>
      step.registrations
        .filter(({ by }) => by === id)
        .map(({ system, point, when, status, formName }) => {
          const recorded = { ...placedStep(process, step), system, point, when, status }
          return formName === undefined ? recorded : { ...recorded, formName }
        }),
    ),
    sources: citedSources(site, [...role.citations, ...citationsOfContacts(role)]),
  }
}

function stepsWith({ steps }: Process, role: RoleId): readonly Step[] {
  return steps.filter((step) => rolesInStep(step).includes(role))
}

function onlyFormWith(forms: readonly NamedForm[], role: RoleId): RolePage['maps'][number]['form'] {
  const [first, ...more] = forms.filter(({ process }) => stepsWith(process, role).length > 0)
  return first && more.length === 0 && forms.length > 1 ? { id: first.id, name: first.name } : null
}

/** Each once: several ways on from a step may hand over the same by the same time. */
function deadlinesOfHandovers(
  gives: readonly ShownHandover[],
  process: Process,
  step: Step,
): readonly RoleDeadline[] {
  const deadlines = gives
    .filter(({ process: { id }, from }) => id === process.id && from.id === step.id)
    .flatMap(({ handover: { by }, receiver }) =>
      by === null ? [] : [{ ...placedStep(process, step), deadline: by, receiver }],
    )
  return [...new Map(deadlines.map((one) => [JSON.stringify(one), one])).values()]
}

function coordinatedIn(process: Process, role: RoleId): RolePage['coordinates'] {
  return process.phases.flatMap(({ id, name, coordinator }) =>
    (coordinator === null ? [] : inEveryForm(coordinator))
      .filter((claim) => settledOrMeanwhile(claim) === role)
      .map((claim) => {
        const { otherForms: _, ...own } = shownClaim(claim)
        return { process: namedProcess(process), phase: { id, name }, coordinator: own }
      }),
  )
}

/** Who makes what a step gives: those who carry it out, and the one accountable where nobody else does. */
function makersOf({ responsibility: { accountable, responsible } }: Step): readonly RoleId[] {
  const carryOut = valuesOf(responsible)
  return carryOut.length > 0 ? carryOut : valuesOf([accountable])
}

/** Each document once, in the order of the steps, with the steps that it goes with. */
function documentUses(
  site: Site,
  places: readonly Place[],
  claimsOf: (step: Step) => readonly Claim<DocumentId>[],
): readonly DocumentUse[] {
  const uses = new Map<DocumentId, PlacedStep[]>()
  for (const { process, step } of places) {
    for (const id of new Set(valuesOf(claimsOf(step)))) {
      uses.set(id, [...(uses.get(id) ?? []), placedStep(process, step)])
    }
  }
  return [...uses].flatMap(([id, inSteps]) => {
    const document = site.documents.find((one) => one.id === id)
    return document === undefined ? [] : [{ document: namedDocument(document), places: inSteps }]
  })
}
