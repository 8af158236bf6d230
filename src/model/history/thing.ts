import type { PartyId, PhaseId, ProcessId, StepId } from '../ids.ts'
import type { StepKind } from '../process.ts'

/** What a file of content tells of. */
export type ThingKind =
  | 'settings'
  | 'sources'
  | 'party'
  | 'role'
  | 'question'
  | 'document'
  | 'consent'
  | 'term'
  | 'legal-rule'
  | 'gap'
  | 'bottleneck'
  | 'target-group'
  | 'news'
  | 'process'
  | 'process-citizen'
  | 'step'
  | 'step-citizen'

/** One file of content as it was or is: enough to tell what has changed, whom it touches, and to draw the map again. */
export type Thing = {
  /** From the content folder, with `/`. */
  readonly path: string
  readonly kind: ThingKind
  readonly process: ProcessId | null
  /** The id of a step, or of a thing in a register. */
  readonly id: string | null
  /** Of a citizen's text. */
  readonly language: string | null
  /** What readers call it. */
  readonly name: string
  /** Of the whole text. */
  readonly hash: string
  /** Of each key, and of the body: what tells which part has changed. */
  readonly parts: ReadonlyMap<string, string>
  /** Paths of the things that it names, sorted; a source is the path of the sources, `#` and its id. */
  readonly names: readonly string[]
  readonly onMap: StepOnMap | ProcessOnMap | null
}

/** What a map draws of a step and the ways on from it. */
export type StepOnMap = {
  readonly kind: StepKind
  readonly phase: PhaseId
  readonly lane: PartyId
  /** The step at whose station the citizen meets it: itself, another, or none. */
  readonly station: StepId | null
  readonly ways: readonly { readonly to: StepId; readonly label: string | null }[]
}

export type ProcessOnMap = {
  readonly phases: readonly { readonly id: PhaseId; readonly name: string }[]
  readonly lanes: readonly PartyId[]
}

/** All of a content folder at one time, by path, in the order of the paths. */
export type Snapshot = ReadonlyMap<string, Thing>

/** One publication: a number that counts up from 1, its day, and what was new. */
export type Publication = {
  readonly number: number
  readonly day: string
  /** Against the publication before; of the first one nothing is told, since all of it was new. */
  readonly changes: readonly Change[]
}

export type Change = {
  readonly kind: 'added' | 'changed' | 'removed'
  readonly path: string
  readonly name: string
  /** The keys that differ, of what is changed; none of them when only comments or the order do. */
  readonly parts: readonly string[]
}

/** All that has been published: every publication, the latest first, and the latest as it was. */
export type History = {
  readonly publications: readonly Publication[]
  readonly snapshot: Snapshot
  /** The warnings that the check had told of the latest, and what it had been asked to let be: see `fingerprintOf`. */
  readonly known: ReadonlySet<string>
  readonly accepted: ReadonlySet<string>
}
