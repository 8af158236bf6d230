import type { Severity } from '../model/finding.ts'
import type { FlowId, PartyId, ProcessId, StepId } from '../model/ids.ts'
import type { Place } from './place.ts'

/** What is wrong, and a line that says how to mend it. Both come from `messages-*.sv.ts`. */
export type Sentences = { readonly message: string; readonly mend: string }

/** A fault in content, told to the one who wrote it. Faults are collected and shown together, never thrown. */
export type Problem = Place &
  Sentences & {
    readonly severity: Exclude<Severity, 'av'>
    /** Permanent name, told with the message; where it is a rule of the model, that of its page in `docs/regler/`. */
    readonly rule: string
    /** The line as it stands in the file, to be shown with a mark under the place. */
    readonly excerpt?: string
    /** Who is to mend it: the party that owns the text. Absent where no party does. */
    readonly owner?: Owner
    /** Other faults may show when it is mended: what stands there could not be read as a whole. */
    readonly hides?: true
    /** How a person comes to the fault, where that can be shown. */
    readonly way?: Way
  }

/** A way through a process that shows a fault: its steps from the start on, each with its place, and the answers given. */
export type Way = {
  readonly process: ProcessId
  readonly steps: readonly (Place & { readonly id: StepId; readonly name: string })[]
  readonly flows: readonly FlowId[]
  /** Of the map with the way lifted out, once the site is built. */
  readonly address: string
  /** As they are read: "Har du SGI?", "Nej". */
  readonly answers: readonly { readonly question: string; readonly answers: readonly string[] }[]
}

/** A party, as far as it owns a text. */
export type Owner = { readonly id: PartyId; readonly name: string }

export function error(rule: string, place: Place, sentences: Sentences): Problem {
  return { ...place, severity: 'fel', rule, ...sentences }
}
