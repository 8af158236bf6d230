import type {
  AnswerId,
  BottleneckId,
  ConsentId,
  DocumentId,
  FlowId,
  GapId,
  LegalRuleId,
  PartyId,
  PhaseId,
  ProcessId,
  QuestionId,
  RoleId,
  StepId,
  TargetGroupId,
} from './ids.ts'
import type { Channel } from './party.ts'
import type { Citation, Claim, HeldInForms, Provenance, Review } from './provenance.ts'
import type { Responsibility } from './responsibility.ts'

export const STEP_KINDS = [
  'task',
  'meeting',
  'decision',
  'inclusive-split',
  'parallel-split',
  'wait',
  'event',
  'subprocess',
  'start',
  'end',
] as const
/**
 * BPMN: task, exclusive, inclusive and parallel gateway, intermediate event, call activity, start and end event.
 * `meeting` and `wait` are tasks of their own shape, since readers ask for them.
 */
export type StepKind = (typeof STEP_KINDS)[number]

/** One map: steps joined by flows, in phases (columns) and lanes (rows). */
export type Process = Provenance & {
  readonly id: ProcessId
  readonly name: string
  readonly purpose: string
  readonly goal: string
  readonly targetGroups: readonly TargetGroupId[]
  readonly phases: readonly Phase[]
  /** Parties in the order of their lanes, top first. */
  readonly lanes: readonly PartyId[]
  readonly variants: readonly Variant[]
  readonly steps: readonly Step[]
  readonly flows: readonly Flow[]
  /** The process introduced to the citizen; `null` when it has no citizen's path of its own. */
  readonly citizen: CitizenIntroduction | null
  readonly review: Review
}

export type Phase = {
  readonly id: PhaseId
  readonly name: string
  readonly coordinator: Claim<RoleId> | null
}

/** A process-level question that gives the process several forms (with or without aktivitetsersättning). */
export type Variant = {
  readonly question: QuestionId
  /** What the process is called when the question has its first answer: "Med sjukpenning". */
  readonly name: string
  /** What it is called when the question has any other answer: "Utan sjukpenning". */
  readonly otherwise: string | null
}

/** A flow node. */
export type Step = Provenance & {
  readonly id: StepId
  readonly kind: StepKind
  readonly name: string
  /** Published before under these ids; their addresses go on working. */
  readonly previousIds: readonly StepId[]
  readonly phase: PhaseId
  readonly lane: PartyId
  /** The participant's need, the red thread: shown first. */
  readonly need: Claim<string> | null
  /** One sentence: what the step is for. */
  readonly purpose: string
  readonly responsibility: Responsibility
  /** What to do, one line each. */
  readonly checklist: readonly string[]
  readonly duration: Claim<Duration> | null
  readonly deadline: Claim<Deadline> | null
  readonly needs: readonly Claim<DocumentId>[]
  readonly gives: readonly Claim<DocumentId>[]
  /** On a wait: whose answer or act is waited for. */
  readonly waitsFor: readonly Claim<PartyId>[]
  readonly consentRequired: readonly Claim<ConsentId>[]
  readonly consentObtained: readonly Claim<ConsentId>[]
  /** Consents that no longer hold after the step. */
  readonly consentWithdrawn: readonly Claim<ConsentId>[]
  readonly registrations: readonly Registration[]
  readonly legalRules: readonly LegalRuleId[]
  readonly gaps: readonly GapId[]
  readonly bottlenecks: readonly BottleneckId[]
  /** Names of tools, as content has them (their pages come with the tools). */
  readonly tools: readonly string[]
  /** The question a decision or split asks; `null` on the other kinds. */
  readonly question: QuestionId | null
  /** Where the ways of an inclusive or parallel split meet again. */
  readonly meetsAt: StepId | null
  /** The process a subprocess step opens. */
  readonly calls: ProcessId | null
  /** Day of the process by which the step starts and ends (processes that run by days). */
  readonly days: { readonly from: number; readonly to: number | null } | null
  readonly appliesWhen: Condition | null
  /** What the forms it exists in are called, when it does not exist in all. */
  readonly formName?: string
  readonly station: Station
  readonly citizen: CitizenText | null
  /** What a citizen's page calls a step without a station of its own, such as an end; `null` = its own name. */
  readonly citizenName: string | null
  /** False for start, end and plain gateways without a caseworker's text. */
  readonly hasText: boolean
  readonly review: Review
}

/** A directed edge of the graph. */
export type Flow = {
  readonly id: FlowId
  readonly from: StepId
  readonly to: StepId
  /** The answers that lead this way; `null` where there is no choice. */
  readonly condition: Condition | null
  /** Short text on the arrow ("Ja", "Nej eller vet inte", the end of a subprocess); `null` where there is no choice. */
  readonly label: string | null
  /** The end step of the called process that this flow continues from. */
  readonly fromEnd: StepId | null
  /** A loop's limit: at most so many times, then on to `afterwards`. */
  readonly limit: { readonly times: number; readonly afterwards: StepId | null } | null
  readonly handover: Handover | null
  readonly appliesWhen: Condition | null
  /** What the forms it exists in are called, when it does not exist in all. */
  readonly formName?: string
  /** The label says what those forms are called: nothing beside it needs to. */
  readonly isFormInLabel?: true
  readonly status: Provenance['status']
  readonly citations: readonly Citation[]
}

/** All of the clauses hold; a clause holds when the question has one of the answers. */
export type Condition = readonly {
  readonly question: QuestionId
  readonly answers: readonly AnswerId[]
}[]

/** What passes between two parties on a flow. */
export type Handover = {
  readonly what: readonly Claim<DocumentId>[]
  readonly channel: Claim<Channel> | null
  readonly receiver: Claim<RoleId> | null
  readonly by: Claim<Deadline> | null
  readonly consent: Claim<ConsentId> | null
  /** What the sender does when nobody answers. */
  readonly ifNoAnswer: Claim<NoAnswer> | null
}

export type NoAnswer = { readonly text: string; readonly step: StepId | null }

export const TIME_UNITS = [
  'minuter',
  'timmar',
  'dagar',
  'arbetsdagar',
  'veckor',
  'månader',
  'år',
] as const
export type TimeUnit = (typeof TIME_UNITS)[number]

export type Duration = { readonly amount: number; readonly unit: TimeUnit }

/**
 * Number, unit, and the event that it is counted from ("det första samtalet"), or the event that it must be done
 * before: never both. `rule` names the legal fact behind it.
 */
export type Deadline = Duration & {
  readonly countedFrom: string | null
  readonly before: string | null
  readonly rule: LegalRuleId | null
}

/** What is recorded in which system, by whom. */
export type Registration = {
  readonly system: string
  readonly point: string
  readonly by: RoleId
  readonly when: string | null
} & Provenance &
  HeldInForms

/** Where the citizen meets the step: at a station of its own, at another step's station, or not at all (and why). */
export type Station =
  | { readonly kind: 'own' }
  | { readonly kind: 'told-at'; readonly step: StepId }
  | { readonly kind: 'none'; readonly reason: string }

/** The citizen's text of a step. Who is responsible, whom to contact and what comes next are drawn from the model. */
export type CitizenText = {
  /** A verb or a question, at most seven words. */
  readonly name: string
  readonly happens: string
  readonly when: string
  readonly prepare: readonly string[]
  /** Each with how firmly it stands. */
  readonly receives: readonly Claim<string>[]
  /** What the citizen decides, and what a no means. */
  readonly decides: { readonly what: string; readonly ifNo: string } | null
  /** On a wait: what to do meanwhile. */
  readonly meanwhile: string | null
  /** Where some readers should look instead, or as well. */
  readonly seeAlso: readonly SeeAlso[]
  readonly hasMore: boolean
  readonly review: Review
}

/** Other stations of the same path, after the words that tell whom they are for: "Gäller ditt avslag ersättning?" */
export type SeeAlso = { readonly text: string; readonly stations: readonly StepId[] }

export type CitizenIntroduction = {
  readonly name: string
  /** What the reader needs for whom the path is, by which it is chosen; left out where content has no such words. */
  readonly need?: string
  readonly summary: string
  readonly review: Review
}
