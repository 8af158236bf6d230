/** Ids are file and folder names (a–z, 0–9, hyphen). The brand keeps a role from standing where a party should. */
type Id<Kind extends string> = string & { readonly __id: Kind }

export type ProcessId = Id<'process'>
/** Unique in its process only; `StepRef` names a step from anywhere. */
export type StepId = Id<'step'>
export type PhaseId = Id<'phase'>
export type PartyId = Id<'party'>
export type RoleId = Id<'role'>
export type DocumentId = Id<'document'>
export type ConsentId = Id<'consent'>
export type QuestionId = Id<'question'>
export type AnswerId = Id<'answer'>
export type TermId = Id<'term'>
export type LegalRuleId = Id<'legal-rule'>
export type GapId = Id<'gap'>
export type BottleneckId = Id<'bottleneck'>
export type TargetGroupId = Id<'target-group'>
export type NewsId = Id<'news'>
export type SourceId = Id<'source'>

/** The answer of who cannot know: every question about a person has it. */
export const UNSURE = 'vet-inte' as AnswerId

/** `<from>--<to>`, unique in its process: two steps are joined by one flow at most. */
export type FlowId = `${string}--${string}`

/** A step named from anywhere in the site. */
export type StepRef = { readonly process: ProcessId; readonly step: StepId }

/** The address part and key of a step that is unique in the whole site: `<process>/<step>`. */
export function stepKey(ref: StepRef): string {
  return `${ref.process}/${ref.step}`
}

export function flowId(from: StepId, to: StepId): FlowId {
  return `${from}--${to}`
}
