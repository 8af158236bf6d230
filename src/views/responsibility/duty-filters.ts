import type { PartyId, PhaseId, ProcessId, RoleId } from '../../model/ids.ts'
import type { DutyPage, DutyProcess, DutyStep, StepDuty } from '../../model/pages/duty-page.ts'
import type { PartySummary } from '../../model/party.ts'
import { sentTo } from '../../search/sent-to.ts'
import { hashOfWords } from '../../search/typed-words.ts'
import { wordsIn } from '../../search/words.ts'
import { type FormsOf, matches, soughtWords, yieldingWords } from './duty-search.ts'

/** What of "who does what" is shown. Kept in the address, so that a link shows the same. */
export type DutyFilters = {
  readonly process: ProcessId | null
  readonly party: PartyId | null
  readonly phase: PhaseId | null
  readonly role: RoleId | null
  readonly words: string
}

export const NO_FILTERS: DutyFilters = {
  process: null,
  party: null,
  phase: null,
  role: null,
  words: '',
}

export type DutySite = DutyPage & {
  readonly parties: readonly PartySummary[]
  /** What readers call a kind of step: "möte". */
  readonly kindName: (kind: DutyStep['kind']) => string
}

export type DutyRole = DutyPage['roles'][number]

/** One table: the steps of a process that are shown, and the roles that have a duty in them. */
export type DutyTableData = {
  readonly process: DutyProcess
  readonly roles: readonly DutyRole[]
  readonly phases: readonly {
    readonly id: PhaseId
    readonly name: string
    readonly steps: readonly DutyRow[]
  }[]
  readonly stepCount: number
}

export type DutyRow = {
  readonly step: DutyStep
  /** Those of its duties that the filters leave. */
  readonly duties: readonly StepDuty[]
}

/**
 * Filters as the address has them: `?karta=…&fas=…&part=…&roll=…`, and what is typed after its #. What the site lacks
 * is left out.
 */
export function readFilters(search: URLSearchParams, words: string, site: DutySite): DutyFilters {
  const process = site.processes.find(({ id }) => id === search.get('karta')) ?? null
  return {
    process: process?.id ?? null,
    party: site.parties.find(({ id }) => id === search.get('part'))?.id ?? null,
    phase: process?.phases.find(({ id }) => id === search.get('fas'))?.id ?? null,
    role: site.roles.find(({ id }) => id === search.get('roll'))?.id ?? null,
    words,
  }
}

const IN_ADDRESS = { karta: 'process', fas: 'phase', part: 'party', roll: 'role' } as const

/** Whether the address asks for something that the site lacks, so that the filters are without it. */
export function hasUnknown(search: URLSearchParams, filters: DutyFilters): boolean {
  return Object.entries(IN_ADDRESS).some(
    ([key, filter]) => search.has(key) && filters[filter] === null,
  )
}

/** @returns `?…#q=…`, or nothing when no filter is on */
export function writeFilters(filters: DutyFilters): string {
  const search = new URLSearchParams()
  if (filters.process) search.set('karta', filters.process)
  if (filters.process && filters.phase) search.set('fas', filters.phase)
  if (filters.party) search.set('part', filters.party)
  if (filters.role) search.set('roll', filters.role)
  const text = search.toString()
  return (text === '' ? '' : `?${text}`) + hashOfWords(filters.words)
}

/**
 * What the filters leave, a table for each process that has anything left. A step is shown when it has a duty that
 * fits role and party, and every word of the search stands in a name that belongs to it: its own, its kind's, a
 * role's that has a duty in it or its party's, or that of a document or consent it needs, gives or passes on. A question
 * of what goes "till" a party or a role is about the steps that hand over to it. Where nothing has every word, a yes or a
 * no among them weighs nothing.
 *
 * @param formsOf - what else a word of the search is looked for as; without it only as it was typed
 */
export function tablesOf(
  site: DutySite,
  filters: DutyFilters,
  formsOf: FormsOf | null = null,
): readonly DutyTableData[] {
  const { receivers, sought } = askedIn(filters.words, site)
  const whole = tablesWith(site, filters, formsOf, receivers, [sought])
  return whole.length > 0
    ? whole
    : tablesWith(site, filters, formsOf, receivers, yieldingWords(sought))
}

/** @param ways - the words in each; a step fits that has all words of any */
function tablesWith(
  site: DutySite,
  filters: DutyFilters,
  formsOf: FormsOf | null,
  receivers: Asked['receivers'],
  ways: readonly (readonly string[])[],
): readonly DutyTableData[] {
  const roleById = new Map(site.roles.map((role) => [role.id, role]))
  const isChosen = ({ role }: StepDuty) =>
    (filters.role === null || filters.role === role) &&
    (filters.party === null || filters.party === roleById.get(role)?.party)
  const isWhole = filters.role === null && filters.party === null
  return site.processes.flatMap((process) => {
    if (filters.process !== null && filters.process !== process.id) return []
    const rows = process.steps.flatMap((step): readonly DutyRow[] => {
      if (filters.phase !== null && filters.phase !== step.phase) return []
      const duties = step.duties.filter(isChosen)
      if (duties.length === 0 && !isWhole) return []
      if (receivers !== null && !step.receivers.some((id) => receivers.has(id))) return []
      const texts = [
        step.name,
        site.kindName(step.kind),
        ...step.duties.flatMap(({ role }) => namesOfRole(site, roleById.get(role))),
        ...namesOf(site, step),
      ]
      return ways.some((sought) => matches(sought, texts, formsOf)) ? [{ step, duties }] : []
    })
    if (rows.length === 0) return []
    const shown = new Set(rows.flatMap(({ duties }) => duties.map(({ role }) => role)))
    const phases = process.phases
      .map(({ id, name }) => ({ id, name, steps: rows.filter(({ step }) => step.phase === id) }))
      .filter(({ steps }) => steps.length > 0)
    const roles = inLaneOrder(site.roles, process).filter(({ id }) => shown.has(id))
    return [{ process, roles, phases, stepCount: rows.length }]
  })
}

type Asked = {
  /** The party and the roles that "till" names, `null` where it names none. */
  readonly receivers: ReadonlySet<PartyId | RoleId> | null
  readonly sought: readonly string[]
}

function askedIn(question: string, { parties, roles, partyNames }: DutySite): Asked {
  const named = [
    ...parties.map(({ id, name, shortName }) => ({
      id,
      names: [name, shortName, ...(partyNames[id] ?? [])],
    })),
    ...roles.map(({ id, name, synonyms }) => ({ id, names: [name, ...synonyms] })),
  ]
  for (const { receiver, others } of sentTo(wordsIn(question))) {
    const asked = receiver.join(' ')
    const found = named.filter(({ names }) =>
      names.some((name) => wordsIn(name).join(' ') === asked),
    )
    if (found.length > 0) return { receivers: new Set(found.map(({ id }) => id)), sought: others }
  }
  return { receivers: null, sought: soughtWords(question) }
}

/** Roles that have a duty in any of the processes, for the choice of one. */
export function rolesWithDuties(site: DutySite): readonly DutyRole[] {
  const used = new Set(
    site.processes.flatMap(({ steps }) =>
      steps.flatMap(({ duties }) => duties.map(({ role }) => role)),
    ),
  )
  const swedish = new Intl.Collator('sv')
  return site.roles.filter(({ id }) => used.has(id)).sort((a, b) => swedish.compare(a.name, b.name))
}

/** Parties whose roles have a duty. */
export function partiesWithDuties(site: DutySite): readonly PartySummary[] {
  const used = new Set(rolesWithDuties(site).map(({ party }) => party))
  return site.parties.filter(({ id }) => used.has(id))
}

/** A role by all that it is called, and whose it is. */
function namesOfRole({ parties }: DutySite, role: DutyRole | undefined): readonly string[] {
  if (role === undefined) return []
  const { name, synonyms, party } = role
  const owner = parties.find(({ id }) => id === party)
  return [name, ...synonyms, ...(owner ? [owner.name, owner.shortName] : [party])]
}

/** What a step has to do with: its documents, by every name they go by, and its consents. */
function namesOf(site: DutySite, step: DutyStep): readonly string[] {
  return [
    ...site.documents
      .filter(({ id }) => step.documents.includes(id))
      .flatMap(({ name, formNumber, synonyms }) => [name, formNumber ?? '', ...synonyms]),
    ...site.consents.filter(({ id }) => step.consents.includes(id)).map(({ name }) => name),
  ]
}

/** Columns in the order of the map's lanes, so that table and map show the parties alike. */
function inLaneOrder(roles: readonly DutyRole[], process: DutyProcess): readonly DutyRole[] {
  const place = (role: DutyRole) => {
    const index = process.lanes.indexOf(role.party)
    return index === -1 ? process.lanes.length : index
  }
  return [...roles].sort((a, b) => place(a) - place(b))
}
