import type { FlowId, PartyId } from '../ids.ts'
import { mapHandover, type Told, type Whole } from '../map-handover.ts'
import type { Handover } from '../process.ts'
import { type Status, valuesOf } from '../provenance.ts'
import type { Site } from '../site.ts'
import { type Receiver, receiversOf, type SiteHandover } from '../site-handovers.ts'
import {
  type NamedConsent,
  type NamedDocument,
  type NamedProcess,
  type NamedStep,
  namedDocument,
  namedProcess,
  namedStep,
  type Shown,
  shownClaim,
} from './named.ts'

/** A handover without where its facts come from. */
export type HandoverClaims = Told<Handover, Shown>

/**
 * What passes from one step to another party, as pages that gather handovers show it. Those that say the same and
 * differ only in the steps they lead to are one.
 */
export type ShownHandover = {
  /** Of its map's steps those that the handover itself names. */
  readonly process: NamedProcess & { readonly steps: readonly NamedStep[] }
  /** The first flow's. */
  readonly id: FlowId
  readonly status: Status
  readonly from: NamedStep
  readonly sender: PartyId
  readonly targets: readonly NamedStep[]
  readonly receiver: PartyId
  readonly receivingRoles: readonly Receiver[]
  readonly handover: HandoverClaims
}

/** What handovers name beside steps, roles and parties. */
export type HandoverNames = {
  readonly documents: readonly NamedDocument[]
  readonly consents: readonly NamedConsent[]
}

/** Handovers from one step to one party, with the same facts, as one. In the order of the first. */
export function shownHandovers(handovers: readonly SiteHandover[]): readonly ShownHandover[] {
  const merged = new Map<string, ShownHandover>()
  for (const placed of handovers) {
    const { process, from, to, flow, handover } = placed
    const key = JSON.stringify([process.id, from.id, to.lane, flow.status, handover])
    const known = merged.get(key)
    merged.set(
      key,
      known ? { ...known, targets: [...known.targets, namedStep(to)] } : shownHandover(placed),
    )
  }
  return [...merged.values()]
}

function shownHandover(placed: SiteHandover): ShownHandover {
  const { process, from, to, flow, handover } = placed
  const answers = valuesOf([handover.ifNoAnswer])
  const named = process.steps.filter(({ id }) => answers.some(({ step }) => step === id))
  return {
    process: { ...namedProcess(process), steps: named.map(namedStep) },
    id: flow.id,
    status: flow.status,
    from: namedStep(from),
    sender: from.lane,
    targets: [namedStep(to)],
    receiver: to.lane,
    receivingRoles: receiversOf(placed),
    handover: handoverClaims(handover),
  }
}

export function handoverClaims(handover: Handover): HandoverClaims {
  return mapHandover<Whole, Shown>(handover, {
    one: (claim) => claim && shownClaim(claim),
    all: (claims) => claims.map(shownClaim),
  })
}

/** The names of what handovers carry and rest on. */
export function handoverNames(
  site: Pick<Site, 'documents' | 'consents'>,
  handovers: readonly ShownHandover[],
): HandoverNames {
  const facts = handovers.map(({ handover }) => handover)
  const documents = new Set(valuesOf(facts.flatMap(({ what }) => what)))
  const consents = new Set(valuesOf(facts.map(({ consent }) => consent)))
  return {
    documents: site.documents.filter(({ id }) => documents.has(id)).map(namedDocument),
    consents: site.consents
      .filter(({ id }) => consents.has(id))
      .map(({ id, name }) => ({ id, name })),
  }
}
