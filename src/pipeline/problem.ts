import type { Severity } from '../model/finding.ts'
import type { PartyId } from '../model/ids.ts'
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
  }

/** A party, as far as it owns a text. */
export type Owner = { readonly id: PartyId; readonly name: string }

export function error(rule: string, place: Place, sentences: Sentences): Problem {
  return { ...place, severity: 'fel', rule, ...sentences }
}
