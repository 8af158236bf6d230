import { flowId, type PartyId, type ProcessId, type StepId } from '../model/ids.ts'
import type { Party, Role } from '../model/party.ts'
import type { Condition, Flow, Process, Step } from '../model/process.ts'
import { settledOrMeanwhile } from '../model/provenance.ts'
import type { Question, Site } from '../model/site.ts'
import type { Parsed, ParsedContent, ParsedProcess } from './parse-content.ts'
import type { Places } from './places.ts'
import type { WrittenFlow } from './schema/flow.ts'

/**
 * Join all parsed files into one site. Asked for only when no file is at fault and every id exists.
 *
 * @returns `null` when something the site cannot be without is missing, which has then been reported
 */
export function linkSite(content: ParsedContent, places: Places): Site | null {
  const { registers, settings, sources } = content
  if (!settings?.data || !sources?.data) return null
  const partyOrder = settings.data.partyOrder
  const parties = inOrder(complete<Party>(registers.party, places), partyOrder)
  const roles = complete<Role>(registers.role, places)
  const questions = complete<Question>(registers.question, places)
  const partyOf = new Map(roles.map((role) => [role.id as string, role.party]))
  const individual = parties.find((party) => party.isIndividual)?.id ?? null
  const questionOf = new Map(questions.map((question) => [question.id as string, question]))
  const nameOf = (process: ProcessId | null, step: StepId) =>
    content.processes.get(process ?? '')?.steps.get(step)?.data?.name ?? null
  const linker = { places, partyOf, individual, questionOf, nameOf }
  const processes = [...content.processes].flatMap(([id, process]) => {
    const linked = linkProcess(id as ProcessId, process, linker)
    return linked ? [linked] : []
  })
  const main = settings.data.settings.mainProcess
  return {
    settings: settings.data.settings,
    parties,
    roles,
    processes: inOrder(processes, [main]),
    questions,
    documents: complete(registers.document, places, withText),
    consents: complete(registers.consent, places, withText),
    terms: complete(registers.term, places),
    legalRules: complete(registers['legal-rule'], places),
    gaps: complete(registers.gap, places),
    bottlenecks: complete(registers.bottleneck, places),
    targetGroups: complete(registers['target-group'], places),
    sources: sources.data,
  }
}

type Linker = {
  readonly places: Places
  readonly partyOf: ReadonlyMap<string, PartyId>
  readonly individual: PartyId | null
  readonly questionOf: ReadonlyMap<string, Question>
  /** The name of a step of any process. */
  readonly nameOf: (process: ProcessId | null, step: StepId) => string | null
}

function linkProcess(id: ProcessId, process: ParsedProcess, linker: Linker): Process | null {
  const head = process.head?.data
  if (!head) return null
  const steps: Step[] = []
  const flows: Flow[] = []
  for (const [stepId, parsed] of process.steps) {
    const texts = process.stepCitizens.get(stepId)
    const step = linkStep(stepId as StepId, parsed, texts?.get('sv') ?? null, head.lanes, linker)
    if (!step || !parsed.data) continue
    steps.push(linker.places.note(step, parsed.written))
    for (const written of parsed.data.next) flows.push(linkFlow(step, written, linker))
  }
  const citizen = process.citizen.get('sv')?.data ?? null
  return linker.places.note({ ...head, id, steps, flows, citizen }, process.head?.written)
}

function linkStep(
  id: StepId,
  { data, body }: ParsedProcess['steps'] extends Map<string, infer Each> ? Each : never,
  citizen: NonNullable<ReturnType<ParsedProcess['stepCitizens']['get']>> extends Map<
    string,
    infer Each
  >
    ? Each | null
    : never,
  lanes: readonly PartyId[],
  { partyOf, individual, places }: Linker,
): Step | null {
  if (!data) return null
  const { next: _, lane, previousIds, ...rest } = data
  const role = settledOrMeanwhile(rest.responsibility.accountable)
  const partyOfRole = role === null ? undefined : partyOf.get(role)
  // Where nobody is accountable (start, end, an open question) the step lies with the person it is about.
  const byDefault = individual !== null && lanes.includes(individual) ? individual : lanes[0]
  const text = citizen?.data && { ...citizen.data, hasMore: hasText(citizen.body) }
  return {
    ...rest,
    id,
    previousIds: previousIds.map((previous) => previous.id),
    lane: lane ?? partyOfRole ?? byDefault ?? ('' as PartyId),
    citizen: text ? places.note(text, citizen?.written) : null,
    hasText: hasText(body),
  }
}

function linkFlow(
  { id: from, calls }: Step,
  written: WrittenFlow,
  { places, questionOf, nameOf }: Linker,
): Flow {
  const { label, condition, fromEnd } = written
  return places.note(
    {
      id: flowId(from, written.to),
      from,
      to: written.to,
      condition,
      label: label ?? labelOf(condition, questionOf) ?? (fromEnd && nameOf(calls, fromEnd.id)),
      fromEnd: fromEnd?.id ?? null,
      limit: written.limit,
      handover: written.handover,
      appliesWhen: written.appliesWhen,
      status: written.status,
      citations: written.citations,
    },
    written.written,
  )
}

/** The answers in their own words: "Nej eller vet inte". Several questions are joined by a comma. */
function labelOf(
  condition: Condition | null,
  questionOf: ReadonlyMap<string, Question>,
): string | null {
  if (condition === null) return null
  const clauses = condition.map(({ question, answers }) => {
    const texts = new Map(
      questionOf.get(question)?.answers.map((answer) => [answer.id as string, answer.text]),
    )
    return eitherOf(answers.map((answer) => texts.get(answer) ?? answer))
  })
  return clauses.join(', ')
}

function eitherOf(texts: readonly string[]): string {
  const [first = '', ...rest] = texts
  const following = rest.map((text) => text.charAt(0).toLowerCase() + text.slice(1))
  if (following.length === 0) return first
  return `${[first, ...following.slice(0, -1)].join(', ')} eller ${following.at(-1)}`
}

/** Give each thing of a register its id, the name of its file. */
function complete<Thing extends { readonly id: string }>(
  register: ReadonlyMap<string, Parsed<Omit<Thing, 'id' | 'hasText'>>>,
  places: Places,
  more: (parsed: { readonly body: string }) => object = () => ({}),
): Thing[] {
  return [...register].flatMap(([id, parsed]) => {
    if (!parsed.data) return []
    const thing = { ...parsed.data, id, ...more(parsed) } as object as Thing
    return [places.note(thing, parsed.written)]
  })
}

function withText({ body }: { readonly body: string }) {
  return { hasText: hasText(body) }
}

function hasText(body: string): boolean {
  return body.trim() !== ''
}

/** Those that are named first, in that order; the rest follow as they are. */
function inOrder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  order: readonly string[],
): Thing[] {
  const rank = new Map(order.map((id, index) => [id, index]))
  const last = order.length
  return [...things].sort((a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last))
}
