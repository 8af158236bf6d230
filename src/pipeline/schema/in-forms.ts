import * as z from 'zod'
import type { Condition } from '../../model/process.ts'
import type { Claim } from '../../model/provenance.ts'
import { valueMessages } from '../messages-values.sv.ts'
import { isWrittenMap, whereIs } from '../written.ts'
import { fault, parseInside } from './fault.ts'

/**
 * A field with one value, written once, or as a list with one value for each form of the process:
 * `[{ värde: lakare, gäller-när: { … } }, { värde: sjukskoterska, gäller-när: { … } }]`. The map draws the first.
 */
export function inForms<Value>(one: z.ZodType<Claim<Value>>) {
  return z.unknown().transform((input, context): Claim<Value> => {
    if (!Array.isArray(input) || !input.some(hasForm)) return parseInside(one, input, context)
    const claims = input.map((item: unknown) => {
      const claim = parseInside(one, item, context)
      if (!hasForm(item)) fault(context, item, 'missing-key', valueMessages.valueWithoutForm())
      return claim
    })
    if (context.issues.length > 0) return z.NEVER
    claims.forEach((claim, i) => {
      if (claims.slice(0, i).some((before) => canMeet(before.appliesWhen, claim.appliesWhen))) {
        fault(context, input[i], 'duplicate-value', valueMessages.twoValuesAtOnce())
      }
    })
    const [first, ...otherForms] = claims
    if (context.issues.length > 0 || first === undefined) return z.NEVER
    const claim: Claim<Value> = { ...first, otherForms }
    return whereIs(input)?.file.note(claim, input[0]) ?? claim
  })
}

function hasForm(item: unknown): boolean {
  return isWrittenMap(item) && 'gäller-när' in item
}

/** Whether some form of the process meets both: no question of theirs parts them. */
function canMeet(one: Condition | undefined, other: Condition | undefined): boolean {
  return (one ?? []).every((clause) =>
    (other ?? []).every(
      ({ question, answers }) =>
        question !== clause.question || answers.some((answer) => clause.answers.includes(answer)),
    ),
  )
}
