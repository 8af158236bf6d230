import type { AnswerId } from '../../model/ids.ts'
import type { Question } from '../../model/site.ts'
import { fields, optional } from './fields.ts'
import { id } from './id.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { partyRef } from './reference.ts'
import { list, optionalList, text } from './values.ts'

/** `fragor/<id>.mdx`: a fact about the situation that decides a way. */
export const question = fields({
  fråga: text,
  // The same question put to the citizen; left out when only a caseworker answers it.
  'till-medborgaren': optional(text),
  // The closed list of answers; with vet-inte, unless a party decides the answer.
  svar: list(fields({ id, text, 'till-medborgaren': optional(text) }, { what: 'svar' })),
  // The parties whose decision the answer is: then nobody is asked to know it.
  'avgörs-av': optionalList(partyRef),
  ...commonFields,
}).transform(
  (written): Omit<Question, 'id'> => ({
    ...provenanceOf(written),
    text: written.fråga,
    citizenText: written['till-medborgaren'],
    answers: written.svar.map((answer) => ({
      id: answer.id as AnswerId,
      text: answer.text,
      citizenText: answer['till-medborgaren'],
    })),
    decidedBy: written['avgörs-av'],
    review: reviewOf(written),
  }),
)
