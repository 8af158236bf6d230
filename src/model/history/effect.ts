import { addressOf } from '../addresses.ts'
import type { ConsentId, DocumentId, NewsId, ProcessId, RoleId, StepId } from '../ids.ts'
import { newsAddress } from '../news-address.ts'
import { namersIn } from './named-by.ts'
import type { Change, Snapshot, Thing } from './thing.ts'

/** Whom and what a change touches: ids of parties and roles, addresses of pages and news, paths of translated texts, each sorted. */
export type Effect = {
  readonly parties: readonly string[]
  readonly roles: readonly string[]
  /** Pages that are printed and kept: maps, paths, stations, roles, documents, consents. */
  readonly prints: readonly string[]
  readonly citizenPages: readonly string[]
  readonly translations: readonly string[]
  readonly news: readonly string[]
}

/** Between what is changed and the steps that it touches stands at most one of these. */
const LEADS_ON: readonly Thing['kind'][] = ['role', 'question', 'document', 'consent', 'legal-rule']

/**
 * What changes touch, as it was and as it is: a step that a role has left touches the role all the same.
 *
 * A step touches the roles it names and their parties, its map, and the station where a citizen meets it. Anything else
 * touches the steps that name it, or that name what names it: a party by its roles, a source by a rule.
 */
export function effectOf(changes: readonly Change[], before: Snapshot, after: Snapshot): Effect {
  const touched: Touched = {
    parties: new Set(),
    roles: new Set(),
    prints: new Set(),
    citizenPages: new Set(),
    translations: new Set(),
    news: new Set(),
  }
  for (const snapshot of [before, after]) {
    const namers = namersIn(snapshot)
    const translations = translationsIn(snapshot)
    for (const change of changes) {
      const thing = snapshot.get(change.path)
      if (thing === undefined) continue
      touchThing(thing, touched, snapshot)
      for (const path of translationsOf(thing, translations)) touched.translations.add(path)
      for (const step of stepsTouchedBy(thing, change, namers)) touchStep(step, touched, snapshot)
    }
  }
  const sorted = (set: ReadonlySet<string>) => [...set].sort()
  return {
    parties: sorted(touched.parties),
    roles: sorted(touched.roles),
    prints: sorted(touched.prints),
    citizenPages: sorted(touched.citizenPages),
    translations: sorted(touched.translations),
    news: sorted(touched.news),
  }
}

type Touched = { readonly [Kind in keyof Effect]: Set<string> }
type Namers = ReturnType<typeof namersIn>

function stepsTouchedBy(thing: Thing, change: Change, namers: Namers): readonly Thing[] {
  if (thing.kind === 'step') return [thing]
  // What belongs to a process as a whole says nothing of its steps, and the settings are on every page.
  if (thing.process !== null || thing.kind === 'settings') return []
  const named =
    thing.kind === 'sources' ? change.parts.map((id) => `${thing.path}#${id}`) : [thing.path]
  const first = named.flatMap((path) => namers.get(path) ?? [])
  const second = first
    .filter(({ kind }) => LEADS_ON.includes(kind))
    .flatMap(({ path }) => namers.get(path) ?? [])
  return [...first, ...second].filter(({ kind }) => kind === 'step')
}

/** The thing's own pages. */
function touchThing(thing: Thing, touched: Touched, snapshot: Snapshot): void {
  const { kind, id, process } = thing
  switch (kind) {
    case 'party':
      touched.parties.add(id ?? '')
      break
    case 'role':
      touchRole(thing, touched, snapshot)
      break
    case 'document':
      touched.prints.add(addressOf.document(id as DocumentId))
      break
    case 'consent':
      touched.prints.add(addressOf.consent(id as ConsentId))
      touched.citizenPages.add(addressOf.consent(id as ConsentId))
      break
    case 'news':
      touched.news.add(newsAddress(id as NewsId))
      break
    case 'process':
      touched.prints.add(addressOf.map(process as ProcessId))
      break
    case 'process-citizen':
      touchPath(process as ProcessId, touched)
      break
    case 'step-citizen':
      touchStation(process as ProcessId, id as StepId, touched)
      break
    default:
  }
}

/** The citizens' texts in other languages, by their folders. */
function translationsIn(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const inFolders = new Map<string, string[]>()
  for (const { path, language } of snapshot.values()) {
    if (language === null || language === 'sv') continue
    const folder = folderOf(path)
    inFolders.set(folder, [...(inFolders.get(folder) ?? []), path])
  }
  return inFolders
}

/** Those beside a step or a text in Swedish: what they are made from is another now. */
function translationsOf(
  { kind, path, language }: Thing,
  inFolders: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (language !== null && language !== 'sv') return [path]
  return kind === 'step' || language === 'sv' ? (inFolders.get(folderOf(path)) ?? []) : []
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function touchStep(step: Thing, touched: Touched, snapshot: Snapshot): void {
  const process = step.process as ProcessId
  touched.prints.add(addressOf.map(process))
  const { onMap } = step
  if (onMap !== null && 'station' in onMap && onMap.station !== null) {
    touchStation(process, onMap.station, touched)
  }
  for (const path of step.names) {
    const named = snapshot.get(path)
    if (named?.kind === 'role') touchRole(named, touched, snapshot)
    if (named?.kind === 'party') touched.parties.add(named.id ?? '')
  }
}

function touchRole(role: Thing, touched: Touched, snapshot: Snapshot): void {
  touched.roles.add(role.id ?? '')
  touched.prints.add(addressOf.role(role.id as RoleId))
  for (const path of role.names) {
    const party = snapshot.get(path)
    if (party?.kind === 'party') touched.parties.add(party.id ?? '')
  }
}

function touchStation(process: ProcessId, step: StepId, touched: Touched): void {
  touched.citizenPages.add(addressOf.station(process, step))
  touched.prints.add(addressOf.station(process, step))
  touchPath(process, touched)
}

/** A path lists its stations by name. */
function touchPath(process: ProcessId, touched: Touched): void {
  touched.citizenPages.add(addressOf.path(process))
  touched.prints.add(addressOf.path(process))
}
