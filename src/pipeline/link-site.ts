import { flowId, type PartyId, type ProcessId, type StepId } from '../model/ids.ts'
import type { Party, Role } from '../model/party.ts'
import type { CitizenText, Flow, Process, Step } from '../model/process.ts'
import { settledOrMeanwhile } from '../model/provenance.ts'
import type { Consent, Question, Site } from '../model/site.ts'
import { flowLabels, type WayLabel } from './flow-labels.ts'
import { createFormNamer } from './name-forms.ts'
import type { Parsed, ParsedContent, ParsedProcess } from './parse-content.ts'
import type { Places } from './places.ts'
import type { WrittenFlow } from './schema/flow.ts'
import type { WrittenStep } from './schema/step.ts'
import { UNREAD_SETTINGS } from './unread-settings.ts'

/**
 * Join parsed files into one site. While any file is at fault it serves the rules only.
 *
 * @param included - processes, or the part of them that can be judged
 */
export function linkSite(
  content: ParsedContent,
  included: ParsedContent['processes'],
  places: Places,
): Site {
  const { registers, sources } = content
  const { settings, partyOrder } = content.settings?.data ?? {
    settings: UNREAD_SETTINGS,
    partyOrder: [],
  }
  const parties = inOrder(complete<Party>(registers.party, places), partyOrder)
  const roles = complete<Role>(registers.role, places)
  const questions = complete<Question>(registers.question, places)
  const partyOf = new Map(roles.map((role) => [role.id as string, role.party]))
  const individual = parties.find((party) => party.isIndividual)?.id ?? null
  const questionOf = new Map(questions.map((question) => [question.id as string, question]))
  const nameOf = (process: ProcessId | null, step: StepId) =>
    content.processes.get(process ?? '')?.steps.get(step)?.data?.name ?? null
  const linker = { places, partyOf, individual, questionOf, nameOf }
  const variants = [...content.processes.values()].flatMap(({ head }) => head?.data?.variants ?? [])
  const withFormNames = createFormNamer({ variants, questions }, places)
  const processes = [...included].flatMap(([id, process]) => {
    const linked = linkProcess(id as ProcessId, process, linker)
    return linked ? [linked] : []
  })
  return {
    settings,
    parties,
    roles,
    processes: inOrder(processes, [settings.mainProcess]),
    questions,
    documents: complete(registers.document, places, withText),
    consents: withFormNames(complete<Consent>(registers.consent, places, withText)),
    terms: complete(registers.term, places),
    legalRules: complete(registers['legal-rule'], places),
    gaps: complete(registers.gap, places),
    bottlenecks: complete(registers.bottleneck, places),
    targetGroups: complete(registers['target-group'], places),
    news: complete(registers.news, places, withText),
    sources: sources?.data ?? [],
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
  const words = { variants: head.variants, questions: [...linker.questionOf.values()] }
  const withFormNames = createFormNamer(words, linker.places)
  for (const [stepId, parsed] of process.steps) {
    const texts = process.stepCitizens.get(stepId)
    const linked = linkStep(stepId as StepId, parsed, texts?.get('sv') ?? null, head.lanes, linker)
    if (!linked || !parsed.data) continue
    const step = withFormNames(linker.places.note(linked, parsed.written))
    steps.push(step)
    const labels = flowLabels(parsed.data.next, {
      variants: head.variants,
      questionOf: linker.questionOf,
      endName: (end) => linker.nameOf(step.calls, end),
    })
    for (const [index, written] of parsed.data.next.entries())
      flows.push(withFormNames(linkFlow(step, written, labels[index], linker.places)))
  }
  const citizen = process.citizen.get('sv')?.data ?? null
  const phases = withFormNames(head.phases)
  return linker.places.note({ ...head, id, phases, steps, flows, citizen }, process.head?.written)
}

function linkStep(
  id: StepId,
  { data, body }: Parsed<WrittenStep>,
  citizen: Parsed<Omit<CitizenText, 'hasMore'>> | null,
  lanes: readonly PartyId[],
  { partyOf, individual, places }: Linker,
): Step | null {
  if (!data) return null
  const { next: _, lane, ...rest } = data
  const role = settledOrMeanwhile(rest.responsibility.accountable)
  const partyOfRole = role === null ? undefined : partyOf.get(role)
  // Where nobody is accountable (start, end, an open question) the step lies with the person it is about.
  const byDefault = individual !== null && lanes.includes(individual) ? individual : lanes[0]
  const text = citizen?.data && { ...citizen.data, hasMore: hasText(citizen.body) }
  return {
    ...rest,
    id,
    lane: lane ?? partyOfRole ?? byDefault ?? ('' as PartyId),
    citizen: text ? places.note(text, citizen?.written) : null,
    hasText: hasText(body),
  }
}

function linkFlow(
  { id: from }: Step,
  written: WrittenFlow,
  label: WayLabel | undefined,
  places: Places,
): Flow {
  return places.note(
    {
      id: flowId(from, written.to),
      from,
      to: written.to,
      condition: written.condition,
      label: label?.text ?? null,
      ...(label?.tellsForm && { isFormInLabel: true }),
      fromEnd: written.fromEnd,
      limit: written.limit,
      handover: written.handover,
      appliesWhen: written.appliesWhen,
      status: written.status,
      citations: written.citations,
    },
    written.written,
  )
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
