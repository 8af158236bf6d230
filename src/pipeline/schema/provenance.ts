import type { Provenance, Review } from '../../model/provenance.ts'
import { sourceMessages } from '../messages-sources.sv.ts'
import type { WrittenMap } from '../written.ts'
import { status } from './claim.ts'
import { fields, optional } from './fields.ts'
import { citation, partyRef } from './reference.ts'
import { day, filledList, text } from './values.ts'

/** Stand in every citizen's text: who owns it and when it was compared with its sources. */
export const reviewFields = {
  // The day the text was compared with its sources.
  granskad: day,
  // The day it must be compared again at the latest.
  'granskas-senast': day,
  // The party that owns the text.
  ägare: partyRef,
  // The day the owner confirmed the text; left out until they have, and the page says so.
  bekräftad: optional(day),
  // A function (never a name) that has tried the text on readers, and when.
  'läst-av': optional(fields({ funktion: text, datum: day })),
}

/** Stand in every other file as well: how firmly it stands, and on what. */
export const commonFields = {
  // belagd = a source says it, härledd = we have concluded it, öppen = the parties have not agreed.
  status,
  // Ids of kallor.yaml, each with the place in the source: [gk-rapport 4.2.2, fk-samordning].
  källor: filledList(citation, sourceMessages.noSources()),
  ...reviewFields,
}

type WrittenReview = {
  granskad: string
  'granskas-senast': string
  ägare: Review['owner']
  bekräftad: string | null
  'läst-av': { funktion: string; datum: string } | null
}

export function reviewOf(written: WrittenReview): Review {
  const readBy = written['läst-av']
  return {
    owner: written.ägare,
    reviewedOn: written.granskad,
    reviewBy: written['granskas-senast'],
    confirmedOn: written.bekräftad,
    readBy: readBy && { role: readBy.funktion, on: readBy.datum },
  }
}

export function provenanceOf(written: {
  status: Provenance['status']
  källor: Provenance['citations']
}): Provenance {
  return { status: written.status, citations: written.källor }
}

/** What values in short form inherit, read before the rest and without complaint: faults come when the file is parsed. */
export function inheritedFrom(data: WrittenMap): Provenance {
  const foundStatus = status.safeParse(data.status)
  const items: unknown = data.källor
  const citations = (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
    const result = citation.safeParse(item)
    return result.success ? [result.data] : []
  })
  return { status: foundStatus.success ? foundStatus.data : 'stated', citations }
}
