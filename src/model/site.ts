import type { Severity } from './finding.ts'
import type {
  AnswerId,
  BottleneckId,
  ConsentId,
  DocumentId,
  GapId,
  LegalRuleId,
  NewsId,
  PartyId,
  ProcessId,
  QuestionId,
  RoleId,
  StepRef,
  TargetGroupId,
  TermId,
} from './ids.ts'
import type { Party, Role } from './party.ts'
import type { Condition, Deadline, Process } from './process.ts'
import type { Claim, Day, Provenance, Review, Source } from './provenance.ts'

/** Everything a content folder holds, linked: every id named in it exists. */
export type Site = {
  readonly settings: Settings
  readonly parties: readonly Party[]
  readonly roles: readonly Role[]
  /** The main one first, then in the order of content. */
  readonly processes: readonly Process[]
  readonly questions: readonly Question[]
  readonly documents: readonly Document[]
  readonly consents: readonly Consent[]
  readonly terms: readonly Term[]
  readonly legalRules: readonly LegalRule[]
  readonly gaps: readonly Gap[]
  readonly bottlenecks: readonly Bottleneck[]
  readonly targetGroups: readonly TargetGroup[]
  readonly news: readonly NewsItem[]
  readonly sources: readonly Source[]
}

export type Settings = {
  /** The site's name, shown in header and titles. */
  readonly title: string
  readonly publisher: string
  /** One sentence each: shown on the start page. */
  readonly purpose: string
  readonly audience: string
  readonly goal: string
  readonly languages: readonly string[]
  /** Where feedback on the content and fault reports go: an address of a function. */
  readonly feedback: { readonly text: string; readonly url: string | null }
  /** Help on every citizen page, in the order to show them. */
  readonly help: readonly { readonly text: string; readonly url: string | null }[]
  readonly mainProcess: Process['id']
  readonly severities: readonly {
    readonly rule: string
    readonly severity: Severity
    readonly reason: string
  }[]
  readonly accessibility: AccessibilityStatement
}

/** The parts of the statement that Digg lists. */
export type AccessibilityStatement = {
  readonly compliance: 'helt' | 'delvis' | 'inte'
  readonly gaps: readonly { readonly what: string; readonly why: string; readonly plan: string }[]
  readonly assessedOn: Day
  readonly updatedOn: Day
  readonly method: string
  readonly contact: string
  readonly exemptions: readonly { readonly what: string; readonly reason: string }[]
  readonly outsideTheLaw: readonly string[]
}

/** A fact about the situation that decides a branch, with a closed list of answers. */
export type Question = Provenance & {
  readonly id: QuestionId
  readonly text: string
  /** The same question put to the citizen; `null` when only a caseworker answers it. */
  readonly citizenText: string | null
  readonly answers: readonly Answer[]
  /** Parties whose decision the answer is; empty where the answer is a fact about the person, who may be unsure. */
  readonly decidedBy: readonly PartyId[]
  readonly review: Review
}

export type Answer = {
  readonly id: AnswerId
  readonly text: string
  /** The same answer as a citizen would give it; `null` = as it stands. */
  readonly citizenText: string | null
}

/** What a step needs or gives: certificate, plan, form, notes. */
export type Document = Provenance & {
  readonly id: DocumentId
  readonly name: string
  readonly purpose: string
  /** Where it may come from without any step giving it ("personen har det med sig"); `null` = a step must give it. */
  readonly fromOutside: string | null
  readonly formNumber: string | null
  readonly url: string | null
  readonly synonyms: readonly string[]
  readonly hasText: boolean
  readonly review: Review
}

/** Who agrees, to which sharing, between which parties, until when, and how it is withdrawn. */
export type Consent = Provenance & {
  readonly id: ConsentId
  readonly name: string
  readonly givenBy: RoleId
  readonly purpose: string
  readonly between: readonly PartyId[]
  readonly obtainedBy: Claim<RoleId>
  /** The answers by which it is given, each time the question is put; `null` where whoever is asked is taken to agree. */
  readonly givenWhen: Condition | null
  readonly validUntil: Claim<string>
  readonly withdrawal: string
  readonly ifNo: string
  /** The same as put to the one who is asked. */
  readonly citizen?: CitizenConsent | null
  readonly hasText: boolean
  readonly review: Review
}

/** A consent in plain words, to "du". */
export type CitizenConsent = {
  /** What one says yes to. */
  readonly meaning: string
  readonly ifNo: string
  readonly withdrawal: string
}

export type Term = Provenance & {
  readonly id: TermId
  readonly name: string
  /** One or two sentences. */
  readonly definition: string
  /** The same in plain words for citizens, where it differs. */
  readonly plain: string | null
  readonly abbreviations: readonly string[]
  readonly synonyms: readonly string[]
  readonly review: Review
}

/** A time-bound legal fact that steps name. */
export type LegalRule = Provenance & {
  readonly id: LegalRuleId
  readonly name: string
  /** What the rule says, in our words. */
  readonly content: string
  /** The same as put to the citizen; `null` for a rule that only those who work with it need. */
  readonly citizenText: string | null
  readonly reference: string
  readonly url: string | null
  readonly deadline: Deadline | null
  readonly review: Review
}

/** A known place where people fall between the chairs. */
export type Gap = Provenance & {
  readonly id: GapId
  /** The number in the sources, `G-01`. */
  readonly code: string
  readonly name: string
  readonly description: string
  /** What can be done today, if anything. */
  readonly wayOn: string | null
  readonly review: Review
}

/** A known place where time is lost. */
export type Bottleneck = Provenance & {
  readonly id: BottleneckId
  readonly code: string
  readonly name: string
  readonly description: string
  readonly review: Review
}

export type TargetGroup = Provenance & {
  readonly id: TargetGroupId
  readonly name: string
  readonly description: string
  readonly review: Review
}

/** Something new about the site or what it tells of. It says what and when: the facts stand where it leads. */
export type NewsItem = {
  readonly id: NewsId
  readonly heading: string
  /** The day it was published. */
  readonly day: Day
  /** One or two sentences: the whole of it in short. */
  readonly lead: string
  readonly concerns: Concerned
  readonly hasText: boolean
  readonly review: Review
}

/** What a news item is about, by kind, each in the order it is written. */
export type Concerned = {
  readonly processes: readonly ProcessId[]
  readonly steps: readonly StepRef[]
  readonly roles: readonly RoleId[]
  readonly parties: readonly PartyId[]
  readonly documents: readonly DocumentId[]
  readonly consents: readonly ConsentId[]
  readonly terms: readonly TermId[]
}
