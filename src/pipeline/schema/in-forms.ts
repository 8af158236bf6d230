import * as z from 'zod'
import type { Condition } from '../../model/process.ts'
import { type Claim, inEveryForm, settledOrMeanwhile } from '../../model/provenance.ts'
import { claimMessages } from '../messages-claims.sv.ts'
import { listMessages } from '../messages-lists.sv.ts'
import {
  isWrittenMap,
  noteContainer,
  placeOfKey,
  Written,
  type WrittenMap,
  whereIs,
} from '../written.ts'
import { anyOf, editorForm, inEditor, listForm } from './editor-form.ts'
import { type Context, fault, parseInside } from './fault.ts'

/**
 * A field with one value, written once, or as a list with one value for each form of the process:
 * `[{ värde: lakare, gäller-när: { … } }, { värde: sjukskoterska, gäller-när: { … } }]`. The map draws the first.
 * One open question for all forms may have such a list under `tills-vidare`.
 */
export function inForms<Value>(one: z.ZodType<Claim<Value>>) {
  const schema = z.unknown().transform((input, context): Claim<Value> => {
    if (isWrittenMap(input) && 'öppen' in input && Array.isArray(input[MEANWHILE])) {
      return openInForms(input, one, schema, context)
    }
    if (!Array.isArray(input)) return parseInside(one, input, context)
    if (!input.some(hasForm)) {
      const [only, ...more]: readonly unknown[] = input
      const source = only instanceof Written && more.length === 0 ? only.source : null
      return fault(context, input, 'wrong-type', listMessages.listOfOneValue(source))
    }
    const claims = input.map((item: unknown) => {
      const before = context.issues.length
      const claim = parseInside(one, item, context)
      const isRight = context.issues.length === before
      if (isRight && !hasForm(item))
        fault(context, item, 'missing-key', claimMessages.valueWithoutForm())
      return claim
    })
    if (context.issues.length > 0) return z.NEVER
    claims.forEach((claim, i) => {
      if (claims.slice(0, i).some((before) => canMeet(before.appliesWhen, claim.appliesWhen))) {
        fault(context, input[i], 'duplicate-value', claimMessages.twoValuesAtOnce())
      }
    })
    const [first, ...otherForms] = claims
    if (context.issues.length > 0 || first === undefined) return z.NEVER
    const claim: Claim<Value> = { ...first, otherForms }
    return whereIs(input)?.file.note(claim, input[0]) ?? claim
  })
  return inEditor(schema, (scope) => {
    const form = editorForm(one, scope)
    return anyOf(form, listForm(form, 1), OPEN_IN_FORMS)
  })
}

const MEANWHILE = 'tills-vidare'

/** One question with a list of values meanwhile: what they are is left to the check. */
const OPEN_IN_FORMS = {
  type: 'object',
  properties: { [MEANWHILE]: { type: 'array', minItems: 1 } },
  required: ['öppen', MEANWHILE],
}

/** A question that stands open in all forms of the process, with another value meanwhile in each. */
function openInForms<Value>(
  input: WrittenMap,
  one: z.ZodType<Claim<Value>>,
  inForms: z.ZodType<Claim<Value>>,
  context: Context,
): Claim<Value> {
  const { [MEANWHILE]: list, ...rest } = input
  const meanwhile = parseInside(inForms, list, context)
  const question = parseInside(one, copyOf(rest, input), context)
  if ('gäller-när' in input) {
    const place = placeOfKey(input, 'gäller-när')
    fault(context, input, 'misplaced-key', claimMessages.formOfOpenTwice(), place)
  }
  for (const item of Array.isArray(list) ? list : []) {
    if (!isWrittenMap(item)) continue
    const own = ['status', 'öppen'].find((key) => key in item)
    if (own === undefined) continue
    fault(context, item, 'misplaced-key', claimMessages.meanwhileIsOpen(own), placeOfKey(item, own))
  }
  if (context.issues.length > 0 || question.kind !== 'open') return z.NEVER
  const [first, ...otherForms] = inEveryForm(meanwhile).map((claim, i): Claim<Value> => {
    const item: unknown = Array.isArray(list) ? list[i] : undefined
    const hasOwnSource = isWrittenMap(item) && 'källa' in item
    const open: Claim<Value> = {
      ...question,
      meanwhile: settledOrMeanwhile(claim),
      citations: hasOwnSource ? claim.citations : question.citations,
      ...(claim.appliesWhen && { appliesWhen: claim.appliesWhen }),
    }
    return whereIs(item)?.file.note(open, item) ?? open
  })
  if (first === undefined) return z.NEVER
  const claim: Claim<Value> = { ...first, otherForms }
  const written: unknown = Array.isArray(list) ? list[0] : input
  return whereIs(written)?.file.note(claim, written) ?? claim
}

/** Some of the keys of a map, at the places where they are written. */
function copyOf(keys: WrittenMap, map: WrittenMap): WrittenMap {
  const where = whereIs(map)
  const copy: WrittenMap = Object.assign(Object.create(null), keys)
  if (where === null) return copy
  const places = Object.keys(keys).flatMap((key) => {
    const place = placeOfKey(map, key)
    return place ? [[key, place] as const] : []
  })
  return noteContainer(copy, { place: where.place, file: where.file, keys: new Map(places) })
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
