import * as z from 'zod'
import type { AnswerId, QuestionId } from '../../model/ids.ts'
import type { Condition } from '../../model/process.ts'
import { wayMessages } from '../messages-ways.sv.ts'
import { isWrittenMap, placeOfKey, whereIs } from '../written.ts'
import {
  anyOf,
  choiceForm,
  definedForm,
  inEditor,
  type JsonSchema,
  type Nameable,
} from './editor-form.ts'
import { fault } from './fault.ts'
import { noteAnswer } from './reference.ts'
import { shown } from './values.ts'

/** `{ underlaget-racker: [nej, vet-inte] }`: a question and the answers that are meant; several questions must all hold. */
export const condition = conditionOver('question')

/** The same over the questions that give the process its forms, those under `varianter` in process.mdx. */
export const formCondition = conditionOver('variant')

function conditionOver(kind: 'question' | 'variant') {
  return inEditor(
    z.unknown().transform((input, context): Condition => {
      if (!isWrittenMap(input) || Object.keys(input).length === 0) {
        return fault(context, input, 'wrong-type', wayMessages.notCondition(shown(input)))
      }
      const where = whereIs(input)
      const clauses = Object.entries(input).map(([question, answers]) => {
        const place = placeOfKey(input, question) ?? where?.place
        if (place) where?.file.references.push({ kind, id: question, place })
        const items = Array.isArray(answers) ? answers : [answers]
        return {
          question: question as QuestionId,
          answers: items.map((answer) => noteAnswer(question, answer, context) as AnswerId),
        }
      })
      return where ? where.file.note(clauses, input) : clauses
    }),
    () => definedForm('condition'),
  )
}

/** What a condition can say. Which questions give a process its forms is left to the check. */
export function conditionForm(answersOf: ReadonlyMap<string, readonly Nameable[]>): JsonSchema {
  const answers = [...answersOf].map(([question, all]) => {
    const one = choiceForm(all)
    return [question, anyOf(one, { type: 'array', items: one })] as const
  })
  return {
    type: 'object',
    minProperties: 1,
    properties: Object.fromEntries(answers),
    additionalProperties: false,
  }
}
