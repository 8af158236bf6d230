import * as z from 'zod'
import type { AnswerId } from '../../model/ids.ts'
import type { Question } from '../../model/site.ts'
import { nameMessages } from '../messages-names.sv.ts'
import { isWrittenMap, placeOfKey } from '../written.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { id } from './id.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { partyRef } from './reference.ts'
import { filledList, optionalList, text } from './values.ts'

const severalAnswers = filledList(
  fields({ id, text, 'till-medborgaren': optional(text) }, { what: 'svar' }),
)

/** Two answers that read the same are one to whoever answers. */
const answers = inEditor(
  z.unknown().transform((input, context): z.output<typeof severalAnswers> => {
    const written = parseInside(severalAnswers, input, context)
    if (context.issues.length > 0 || !Array.isArray(input)) return written
    reportAlike(
      written.map((answer) => answer.text),
      false,
    )
    reportAlike(
      written.map((answer) => answer['till-medborgaren'] ?? answer.text),
      true,
    )
    return written

    function reportAlike(texts: readonly string[], isCitizens: boolean): void {
      if (context.issues.length > 0) return
      const alike = texts.map((one) => one.toLowerCase())
      const index = alike.findIndex((one, i) => alike.indexOf(one) < i)
      const answer: unknown = Array.isArray(input) ? input[index] : undefined
      if (!isWrittenMap(answer)) return
      const place =
        (isCitizens && placeOfKey(answer, 'till-medborgaren')) || placeOfKey(answer, 'text')
      const sentences = nameMessages.answersAlike(texts[index] ?? '', isCitizens)
      fault(context, answer, 'duplicate-value', sentences, place)
    }
  }),
  (scope) => editorForm(severalAnswers, scope),
)

/** `fragor/<id>.mdx`: a fact about the situation that decides a way. */
export const question = fields({
  fråga: text,
  // The same question put to the citizen; left out when only a caseworker answers it.
  'till-medborgaren': optional(text),
  // The closed list of answers; with vet-inte, unless a party decides the answer.
  svar: answers,
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
