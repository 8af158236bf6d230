import { type Deadline, type Duration, TIME_UNITS } from '../../model/process.ts'
import { claimOfFields } from './claim.ts'
import { optional } from './fields.ts'
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

export const deadlineFields = {
  ...amountFields,
  // The event it is counted from, in words that fit after "från".
  från: optional(text),
  // The legal fact behind it, an id in regler/.
  regel: optional(legalRuleRef),
}

/** A limit in time: `{ antal: 2, enhet: veckor, från: det första samtalet, regel: gk-tva-veckor }`. */
export const deadline = claimOfFields(deadlineFields, toDeadline, 'tidsgräns')

export function toDeadline(written: {
  antal: number
  enhet: Duration['unit']
  från: string | null
  regel: Deadline['rule']
}): Deadline {
  return {
    amount: written.antal,
    unit: written.enhet,
    countedFrom: written.från,
    rule: written.regel,
  }
}
