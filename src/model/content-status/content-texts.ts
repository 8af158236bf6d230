import { addressOf } from '../addresses.ts'
import type { Snapshot, Thing, ThingKind } from '../history/thing.ts'
import type {
  ConsentId,
  DocumentId,
  NewsId,
  PartyId,
  ProcessId,
  RoleId,
  StepId,
  TermId,
} from '../ids.ts'
import { newsAddress } from '../news-address.ts'
import type { NamedProcess } from '../pages/named.ts'
import type { Process } from '../process.ts'
import type { Review, Status } from '../provenance.ts'
import type { Site } from '../site.ts'

/** A text as the page for those who edit names it: one file of the content. */
export type NamedText = {
  /** From the content folder. */
  readonly path: string
  readonly kind: ThingKind
  readonly name: string
  /** That it belongs to. */
  readonly process: NamedProcess | null
  /** Of a step, or of a thing in a register. */
  readonly id: string | null
  /** Of a citizen's text: `en`. */
  readonly language: string | null
  /** Where it is read; `null` where it has no page of its own. */
  readonly address: string | null
}

/** The same with what is known of its upkeep. */
export type ContentText = NamedText & {
  readonly review: Review
  /** `null` for citizens' texts, which stand as firmly as their step. */
  readonly status: Status | null
}

type Kept = { readonly name: string; readonly review: Review; readonly status?: Status }

/**
 * Every text that a party owns, in the order of the files.
 *
 * @param translations - the citizens' texts in other languages than Swedish, by path: no site holds them
 */
export function contentTexts(
  site: Site,
  snapshot: Snapshot,
  translations: ReadonlyMap<string, Review>,
): readonly ContentText[] {
  const known = keptIn(site)
  return [...snapshot.values()].flatMap((thing): ContentText[] => {
    const review = translations.get(thing.path)
    const kept = review ? { name: thing.name, review } : known.get(keyOf(thing))
    if (kept === undefined) return []
    const { name, review: own, status = null } = kept
    return [{ ...namedText(thing, site), name, review: own, status }]
  })
}

/** A file by its name and its address, whether it is still there or not. */
export function namedText(thing: Thing, site: Pick<Site, 'processes'>): NamedText {
  const { path, kind, name, process, id, language } = thing
  const own = site.processes.find((one) => one.id === process)
  return {
    path,
    kind,
    name,
    process: process && { id: process, name: own?.name ?? process },
    id,
    language,
    address: addressOfThing(thing),
  }
}

/** Without its upkeep. */
export function bareText(text: NamedText): NamedText {
  const { path, kind, name, process, id, language, address } = text
  return { path, kind, name, process, id, language, address }
}

/** Where a file of the content is read; a translation has no page yet. */
export function addressOfThing({ kind, process, id, language }: Thing): string | null {
  switch (kind) {
    case 'party':
      return addressOf.party(id as PartyId)
    case 'role':
      return addressOf.role(id as RoleId)
    case 'document':
      return addressOf.document(id as DocumentId)
    case 'consent':
      return addressOf.consent(id as ConsentId)
    case 'term':
      return addressOf.term(id as TermId)
    case 'news':
      return newsAddress(id as NewsId)
    case 'process':
      return addressOf.map(process as ProcessId)
    case 'step':
      return addressOf.step(process as ProcessId, id as StepId)
    case 'process-citizen':
      return language === 'sv' ? addressOf.path(process as ProcessId) : null
    case 'step-citizen':
      return language === 'sv' ? addressOf.station(process as ProcessId, id as StepId) : null
    case 'sources':
      return addressOf.about()
    default:
      return null
  }
}

function keptIn(site: Site): ReadonlyMap<string, Kept> {
  const { parties, roles, documents, consents, terms, legalRules } = site
  const { gaps, bottlenecks, targetGroups, processes } = site
  const news = site.news.map((one) => ({ ...one, name: one.heading }))
  const questions = site.questions.map((question) => ({ ...question, name: question.text }))
  return new Map([
    ...inRegister('party', parties),
    ...inRegister('role', roles),
    ...inRegister('question', questions),
    ...inRegister('document', documents),
    ...inRegister('consent', consents),
    ...inRegister('term', terms),
    ...inRegister('legal-rule', legalRules),
    ...inRegister('gap', gaps),
    ...inRegister('bottleneck', bottlenecks),
    ...inRegister('target-group', targetGroups),
    ...inRegister('news', news),
    ...processes.flatMap(keptInProcess),
  ])
}

type Entry = readonly [key: string, kept: Kept]

function inRegister(
  kind: ThingKind,
  things: readonly (Kept & { readonly id: string })[],
): readonly Entry[] {
  return things.map((thing) => [keyOf({ kind, id: thing.id }), thing])
}

function keptInProcess(process: Process): readonly Entry[] {
  const entries = (kind: ThingKind, id: string | null, kept: Kept | null): readonly Entry[] =>
    kept === null ? [] : [[keyOf({ kind, process: process.id, id }), kept]]
  return [
    ...entries('process', null, process),
    ...entries('process-citizen', null, process.citizen),
    ...process.steps.flatMap((step) => [
      ...entries('step', step.id, step),
      ...entries('step-citizen', step.id, step.citizen),
    ]),
  ]
}

type Key = Pick<Thing, 'kind'> & Partial<Pick<Thing, 'process' | 'id' | 'language'>>

/** Files in Swedish alone have one. */
function keyOf({ kind, process = null, id = null, language = null }: Key): string {
  return JSON.stringify([kind, process, id, language === 'sv' ? null : language])
}
