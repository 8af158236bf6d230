import type { Finding } from '../finding.ts'
import type { ProcessGraph } from '../graph.ts'
import type { Condition, Process } from '../process.ts'
import type { Site } from '../site.ts'
import type { SituatedForms } from '../situations/lacking.ts'
import type { Situations } from '../situations/situations.ts'

/** What a rule about one process is given: one form of the process, and all around it. */
export type RuleContext = {
  readonly site: Site
  /** The process as content has it, the subject of findings on the whole. */
  readonly process: Process
  /** The form under check. */
  readonly graph: ProcessGraph
  /** The answers to the variant questions that make this form; empty without variants. */
  readonly answers: Condition
}

/** What a rule is given that is proved for every answer that a person may have given. */
export type SituationContext = Pick<RuleContext, 'graph' | 'answers'> & {
  /** With which answers a person may be at each step and flow of this form. */
  readonly situations: Situations
}

/** A rule about a process, run once per form of it, that looks at the answers given before. */
export type SituationRule<Found extends Finding> = (context: SituationContext) => readonly Found[]

/** A rule about a process, run once per form of it. */
export type ProcessRule<Found extends Finding> = (context: RuleContext) => readonly Found[]

/** A rule about steps and flows, run once per form of a process: the site has that form as its only process. */
export type FormRule<Found extends Finding> = (site: Site, answers: Condition) => readonly Found[]

/** A rule about the site as a whole. */
export type SiteRule<Found extends Finding> = (site: Site) => readonly Found[]

/** A rule that looks at all forms of all processes at once. */
export type FormsRule<Found extends Finding> = (
  site: Site,
  forms: SituatedForms,
) => readonly Found[]
