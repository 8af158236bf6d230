import * as z from 'zod'
import { type Deadline, type Duration, TIME_UNITS } from '../../model/process.ts'
import { timeMessages } from '../messages-times.sv.ts'
import { isWrittenMap, placeOfKey, Written } from '../written.ts'
import { claimOfFields } from './claim.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { legalRuleRef } from './reference.ts'
import { count, oneOfWords, text } from './values.ts'

const amountFields = {
  antal: count,
  // minuter, timmar, dagar, arbetsdagar, veckor, månader or år.
  enhet: oneOfWords(TIME_UNITS),
}

/** How long the step takes: `{ antal: 75, enhet: minuter }`. */
export const duration = claimOfFields(
  amountFields,
  (written): Duration => ({ amount: written.antal, unit: written.enhet }),
  'tidsåtgång',
)

const deadlineFields = {
  ...amountFields,
  // The event it is counted from, in words that fit after "från" ...
  från: optional(text),
  // ... or the event it must be done before, in words that fit after "före": never both.
  före: optional(text),
  // The legal fact behind it, an id in regler/.
  regel: optional(legalRuleRef),
}

/**
 * A limit in time: `{ antal: 2, enhet: veckor, från: första samtalet, regel: gk-tva-veckor }`, or
 * `{ antal: 1, enhet: veckor, före: första samtalet }`.
 */
export const deadline = countedOneWay(claimOfFields(deadlineFields, toDeadline, 'tidsgräns'))

/** A limit without provenance of its own, inside something that has it. */
export const plainDeadline = countedOneWay(
  fields(deadlineFields, { what: 'tidsgräns' }).transform(toDeadline),
)

/** A day is either counted from an event or before one. */
function countedOneWay<Schema extends z.ZodType>(schema: Schema) {
  return inEditor(
    z.unknown().transform((input, context): z.output<Schema> => {
      const value = parseInside(schema, input, context)
      if (!isWrittenMap(input)) return value
      const { från, före } = input
      if (före !== undefined && från !== undefined) {
        const place = placeOfKey(input, 'före')
        fault(context, input, 'misplaced-key', timeMessages.fromAndBefore(), place)
      }
      const backwards = /^(?:före|innan) +(.+)/iu.exec(wordsOf(från))
      if (backwards?.[1]) {
        fault(context, från, 'wrong-type', timeMessages.beforeAsFrom(backwards[1]))
      }
      const twice = /^(före|innan|från) +(.+)/iu.exec(wordsOf(före))
      if (twice?.[1] && twice[2]) {
        fault(context, före, 'wrong-type', timeMessages.wordTwice('före', twice[1], twice[2]))
      }
      const again = /^(från) +(.+)/iu.exec(wordsOf(från))
      if (again?.[1] && again[2]) {
        fault(context, från, 'wrong-type', timeMessages.wordTwice('från', again[1], again[2]))
      }
      return value
    }),
    (scope) => editorForm(schema, scope),
  )
}

function wordsOf(value: unknown): string {
  return value instanceof Written ? String(value.value) : ''
}

function toDeadline(written: {
  antal: number
  enhet: Duration['unit']
  från: string | null
  före: string | null
  regel: Deadline['rule']
}): Deadline {
  return {
    amount: written.antal,
    unit: written.enhet,
    countedFrom: written.från,
    before: written.före,
    rule: written.regel,
  }
}
