import type { Telling } from '../map-handover.ts'
import type { Party } from '../party.ts'
import type { Process, Step } from '../process.ts'
import type { Citation, Claim, OpenClaim, SettledClaim, Source } from '../provenance.ts'
import type { Consent, Document, Site } from '../site.ts'

/** A map, a step, a document and a consent as a page names and links them. */
export type NamedProcess = Pick<Process, 'id' | 'name'>
export type NamedStep = Pick<Step, 'id' | 'name'>
export type NamedDocument = Pick<Document, 'id' | 'name' | 'formNumber' | 'fromOutside'>
export type NamedConsent = Pick<Consent, 'id' | 'name'>

/** A step and the map it belongs to. */
export type PlacedStep = { readonly process: NamedProcess; readonly step: NamedStep }

/** A claim as it is shown: without where it comes from. A `Claim` is one too. */
export type ShownClaim<Value> = (
  | Omit<SettledClaim<Value>, NotShown>
  | Omit<OpenClaim<Value>, NotShown>
) & { readonly otherForms?: readonly ShownClaim<Value>[] }

/** The same, as a way to tell any claim. */
export interface Shown extends Telling {
  readonly claim: ShownClaim<this['value']>
}

type NotShown = 'citations' | 'appliesWhen' | 'otherForms'

export function namedProcess({ id, name }: NamedProcess): NamedProcess {
  return { id, name }
}

export function namedStep({ id, name }: NamedStep): NamedStep {
  return { id, name }
}

export function placedStep(process: NamedProcess, step: NamedStep): PlacedStep {
  return { process: namedProcess(process), step: namedStep(step) }
}

export function namedDocument(document: Document): NamedDocument {
  const { id, name, formNumber, fromOutside } = document
  return { id, name, formNumber, fromOutside }
}

export function shownClaim<Value>(claim: Claim<Value>): ShownClaim<Value> {
  const { citations: _, appliesWhen: __, otherForms, ...shown } = claim
  return otherForms ? { ...shown, otherForms: otherForms.map(shownClaim) } : shown
}

/** Where the ways in to a party or a role are from, beside its own sources. */
export function citationsOfContacts({ contacts }: Pick<Party, 'contacts'>): readonly Citation[] {
  return contacts.flatMap(({ citations }) => citations)
}

/** The sources that are cited, in the order of the site's. */
export function citedSources(site: Site, citations: readonly Citation[]): readonly Source[] {
  const cited = new Set(citations.map(({ source }) => source))
  return site.sources.filter(({ id }) => cited.has(id))
}
