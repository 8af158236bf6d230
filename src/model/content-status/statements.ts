import type { ThingKind } from '../history/thing.ts'
import type { ProcessId } from '../ids.ts'
import type { Contact } from '../party.ts'
import type { Flow, Handover, Process, Step } from '../process.ts'
import {
  type Citation,
  type Claim,
  inEveryForm,
  type OpenClaim,
  type Provenance,
  type Status,
  statusOf,
} from '../provenance.ts'
import type { Site } from '../site.ts'
import type { StepFactKind } from '../step-facts.ts'
import { isStartOrEnd } from '../step-kind.ts'
import type { ContentText } from './content-texts.ts'

/** What a statement is of: the text as a whole, a fact of a step, or what only other texts tell. */
export type StatementFact =
  | 'whole'
  | Exclude<StepFactKind, 'handover'>
  | `handover-${keyof Handover}`
  | 'waitsFor'
  | 'coordinator'
  | 'obtainedBy'
  | 'validUntil'
  | 'receives'
  | 'contact'

/** Something that the content says: a file as a whole, or a value that may stand more or less firmly than its file. */
export type Statement = {
  readonly text: ContentText
  readonly fact: StatementFact
  /** The step that a way or a handover leads to, or the phase that is coordinated, by name. */
  readonly about: string | null
  /** What the forms of the process are called in which it is said; `null`: in all. */
  readonly formName: string | null
  readonly status: Status
  readonly citations: readonly Citation[]
  /** Of what nobody has agreed on: how the parties do today (`null`: the sources are silent), and who decides. */
  readonly open: Pick<OpenClaim<unknown>, 'practices' | 'decidedBy'> | null
}

/** Every statement of the site, text by text. */
export function statementsOf(site: Site, texts: readonly ContentText[]): readonly Statement[] {
  const find: FindText = (kind, process, id) =>
    texts.find(
      (text) =>
        text.kind === kind &&
        (text.process?.id ?? null) === process &&
        text.id === id &&
        (text.language ?? 'sv') === 'sv',
    )
  return [
    ...site.processes.flatMap((process) => ofProcess(process, find)),
    ...ofRegisters(site, find),
  ]
}

type FindText = (
  kind: ThingKind,
  process: ProcessId | null,
  id: string | null,
) => ContentText | undefined

type Said = Omit<Statement, 'text'>

function ofProcess(process: Process, find: FindText): readonly Statement[] {
  const { id, phases, steps, flows } = process
  return [
    ...saidBy(find('process', id, null), [
      whole(process),
      ...phases.flatMap(({ name, coordinator }) => claims('coordinator', [coordinator], name)),
    ]),
    ...steps.flatMap((step) => [
      ...saidBy(
        find('step', id, step.id),
        ofStep(
          step,
          flows.filter(({ from }) => from === step.id),
          steps,
        ),
      ),
      // A citizen's text stands on the sources of its step.
      ...saidBy(
        find('step-citizen', id, step.id),
        claims('receives', step.citizen?.receives).map((said) =>
          said.citations.length > 0 ? said : { ...said, citations: step.citations },
        ),
      ),
    ]),
  ]
}

const HANDED_OVER = ['what', 'channel', 'receiver', 'by', 'consent', 'ifNoAnswer'] as const

function ofStep(step: Step, ways: readonly Flow[], steps: readonly Step[]): readonly Said[] {
  const { responsibility: who, consentRequired, consentObtained, consentWithdrawn } = step
  const nameOf = (id: Step['id']) => steps.find((other) => other.id === id)?.name ?? id
  return [
    whole(step),
    ...(isNobodys(step) ? [] : claims('accountable', [who.accountable])),
    ...claims('responsible', who.responsible),
    ...claims('consulted', who.consulted),
    ...claims('informed', who.informed),
    ...claims('attends', who.attends),
    ...claims('caseOwner', [who.caseOwner]),
    ...claims('need', [step.need]),
    ...claims('duration', [step.duration]),
    ...claims('deadline', [step.deadline]),
    ...claims('needs', step.needs),
    ...claims('gives', step.gives),
    ...claims('waitsFor', step.waitsFor),
    ...claims('consent', [...consentRequired, ...consentObtained, ...consentWithdrawn]),
    ...step.registrations.map(({ formName = null, ...said }) => ({
      ...said,
      fact: 'registration' as const,
      about: null,
      formName,
      open: null,
    })),
    ...ways.flatMap(({ to, handover, formName = null, status, citations }) => [
      { fact: 'ways' as const, about: nameOf(to), formName, status, citations, open: null },
      ...HANDED_OVER.flatMap((field) =>
        claims(`handover-${field}`, [handover?.[field] ?? null].flat(), nameOf(to)),
      ),
    ]),
  ]
}

/** Nobody needs to be accountable where a process begins or ends: that is no open question. */
function isNobodys({ kind, responsibility: { accountable } }: Step): boolean {
  const isWritten = accountable.kind === 'settled' || accountable.practices !== null
  return isStartOrEnd(kind) && !isWritten
}

function ofRegisters(site: Site, find: FindText): readonly Statement[] {
  const { parties, roles, documents, consents, terms, legalRules, questions } = site
  const { gaps, bottlenecks, targetGroups } = site
  function all<Thing extends Provenance & { readonly id: string }>(
    kind: ThingKind,
    things: readonly Thing[],
    more: (thing: Thing) => readonly Said[] = () => [],
  ): readonly Statement[] {
    return things.flatMap((thing) =>
      saidBy(find(kind, null, thing.id), [whole(thing), ...more(thing)]),
    )
  }
  return [
    ...all('party', parties, contacts),
    ...all('role', roles, contacts),
    ...all('question', questions),
    ...all('document', documents),
    ...all('consent', consents, ({ obtainedBy, validUntil }) => [
      ...claims('obtainedBy', [obtainedBy]),
      ...claims('validUntil', [validUntil]),
    ]),
    ...all('term', terms),
    ...all('legal-rule', legalRules),
    ...all('gap', gaps),
    ...all('bottleneck', bottlenecks),
    ...all('target-group', targetGroups),
  ]
}

function contacts(thing: { readonly contacts: readonly Contact[] }): readonly Said[] {
  return thing.contacts.map((contact) => ({
    ...whole(contact),
    fact: 'contact',
    about: contact.text,
  }))
}

function saidBy(text: ContentText | undefined, said: readonly Said[]): readonly Statement[] {
  return text === undefined
    ? []
    : said.map(({ fact, about, formName, status, citations, open }) => {
        return { text, fact, about, formName, status, citations, open }
      })
}

function whole({ status, citations }: Provenance): Said {
  return { fact: 'whole', about: null, formName: null, status, citations, open: null }
}

/** Those of every form of the process. */
function claims(
  fact: StatementFact,
  values: readonly (Claim<unknown> | null)[] | null | undefined,
  about: string | null = null,
): readonly Said[] {
  return (values ?? [])
    .filter((claim) => claim !== null)
    .flatMap((claim) => inEveryForm(claim))
    .map((claim) => ({
      fact,
      about,
      formName: claim.formName ?? null,
      status: statusOf(claim),
      citations: claim.citations,
      open:
        claim.kind === 'open' ? { practices: claim.practices, decidedBy: claim.decidedBy } : null,
    }))
}
