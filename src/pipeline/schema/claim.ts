import * as z from 'zod'
import type { Condition } from '../../model/process.ts'
import type { Claim, OpenClaim, Provenance, Status } from '../../model/provenance.ts'
import { claimMessages } from '../messages-claims.sv.ts'
import { isWrittenMap, Written, whereIs } from '../written.ts'
import { formCondition } from './condition.ts'
import { anyOf, editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { citations, partyRef } from './reference.ts'
import { filledList, oneOf, shown } from './values.ts'

const STATUS_WORDS = { belagd: 'stated', härledd: 'inferred', öppen: 'open' } as const

/** How firmly something stands; `öppen` on a single value is written in its open form instead. */
export const status = oneOf<Status>(STATUS_WORDS)
const statusOfSettled = oneOf<Status>({ belagd: 'stated', härledd: 'inferred' })
const settledStatus = inEditor(
  z.unknown().transform((input, context): Status => {
    if (input instanceof Written && input.value === 'öppen') {
      return fault(context, input, 'unknown-value', claimMessages.openIsWrittenOtherwise())
    }
    return parseInside(statusOfSettled, input, context)
  }),
  (scope) => editorForm(statusOfSettled, scope),
)

/**
 * A value in short form (`lakare`), long form (`{ värde: lakare, status: härledd, källa: …, gäller-när: … }`) or open
 * form (`{ öppen: ['Ett sätt', 'Ett annat'], avgörs-av: […], tills-vidare: lakare }`).
 */
export function claim<Schema extends z.ZodType>(inner: Schema) {
  return claimWith(inner, formKeys)
}

/** The same outside a process, where nothing has several forms. */
export function claimOutsideProcess<Schema extends z.ZodType>(inner: Schema) {
  return claimWith(inner, {})
}

const formKeys = {
  // When the value holds in some forms of the process only.
  'gäller-när': optional(formCondition),
}

function claimWith<Schema extends z.ZodType>(inner: Schema, more: Partial<typeof formKeys>) {
  type Value = z.output<Schema>
  const open = openForm(inner, more)
  const long = fields({
    // The value itself, the same as in the short form.
    värde: inner,
    // When this value stands more or less firmly than the rest of the file.
    status: optional(settledStatus),
    // When this value has a source of its own.
    källa: optional(citations),
    ...more,
  })
  return inEditor(
    z.unknown().transform((input, context): Claim<Value> => {
      if (isWrittenMap(input) && 'öppen' in input) return parseInside(open, input, context)
      if (isWrittenMap(input)) {
        const written = parseInside(long, input, context)
        if (!written || context.issues.length > 0) return z.NEVER
        // Zod cannot see through a shape that holds a generic schema.
        const { värde, ...own } = written as object as LongForm<Value>
        return settle(input, värde, own)
      }
      if (input instanceof Written && input.value === 'öppen') {
        return fault(context, input, 'unknown-value', claimMessages.openWord())
      }
      const value = parseInside(inner, input, context)
      if (context.issues.length > 0) return z.NEVER
      return settle(input, value, null)
    }),
    (scope) => anyOf(editorForm(inner, scope), editorForm(long, scope), editorForm(open, scope)),
  )
}

type LongForm<Value> = OwnKeys & { readonly värde: Value }

/** What a value says of itself beside what it is. */
type OwnKeys = {
  readonly status: Status | null
  readonly källa: Provenance['citations'] | null
  readonly 'gäller-när'?: Condition | null
}

/** A value that is a set of keys: `status` and the like stand beside them, and the open form is the same as for `claim`. */
export function claimOfFields<Shape extends z.ZodRawShape, Value>(
  shape: Shape,
  toValue: (written: z.output<z.ZodObject<Shape>>) => Value,
  what: string,
) {
  const plain = fields(shape, { what }).transform((written) =>
    toValue(written as z.output<z.ZodObject<Shape>>),
  )
  const open = openForm(plain, formKeys)
  const withProvenance = fields(
    { ...shape, status: optional(settledStatus), källa: optional(citations), ...formKeys },
    { what },
  )
  return inEditor(
    z.unknown().transform((input, context): Claim<Value> => {
      if (isWrittenMap(input) && 'öppen' in input) return parseInside(open, input, context)
      const written = parseInside(withProvenance, input, context)
      if (!written || context.issues.length > 0) return z.NEVER
      const { status, källa, 'gäller-när': form, ...rest } = written as OwnKeys
      const own = { status, källa, 'gäller-när': form ?? null }
      return settle(input, toValue(rest as z.output<z.ZodObject<Shape>>), own)
    }),
    (scope) => anyOf(editorForm(withProvenance, scope), editorForm(open, scope)),
  )
}

function openForm<Schema extends z.ZodType>(inner: Schema, more: Partial<typeof formKeys>) {
  const schema = fields({
    // How the parties do: a text, a list with one text for each way, or `true` where the sources are silent.
    öppen: practices,
    // The parties that must agree.
    'avgörs-av': optional(filledList(partyRef)),
    // What the map draws until they have (dotted).
    'tills-vidare': optional(inner),
    källa: optional(citations),
    ...more,
  })
  return inEditor(
    z.unknown().transform((input, context): OpenClaim<z.output<Schema>> => {
      const written = parseInside(schema, input, context)
      if (!written || context.issues.length > 0) return z.NEVER
      const where = whereIs(input)
      const value: OpenClaim<z.output<Schema>> = {
        kind: 'open',
        practices: written.öppen,
        decidedBy: written['avgörs-av'] ?? [],
        meanwhile: written['tills-vidare'] ?? null,
        citations: written.källa ?? where?.file.inherited.citations ?? [],
        ...inForm((written as Partial<OwnKeys>)['gäller-när']),
      }
      return where ? where.file.note(value, input) : value
    }),
    (scope) => editorForm(schema, scope),
  )
}

const practice = inEditor(
  z.unknown().transform((input, context): string => {
    const text = input instanceof Written && typeof input.value === 'string' ? input.value : ''
    if (text !== '' && !/^(?:ja|nej|yes|no)$/i.test(text)) return text
    return fault(context, input, 'wrong-type', claimMessages.notPractices(shown(input)))
  }),
  () => ({ type: 'string', pattern: '\\S' }),
)

const practiceList = filledList(practice)

const practices = inEditor(
  z.unknown().transform((input, context): readonly string[] | null => {
    if (input instanceof Written && input.value === true) return null
    if (Array.isArray(input)) return parseInside(practiceList, input, context)
    return [parseInside(practice, input, context)]
  }),
  (scope) => anyOf({ const: true }, editorForm(practice, scope), editorForm(practiceList, scope)),
)

function settle<Value>(input: unknown, value: Value, own: OwnKeys | null): Claim<Value> {
  const where = whereIs(input)
  const settled: Claim<Value> = {
    kind: 'settled',
    value,
    status: own?.status ?? where?.file.inherited.status ?? 'stated',
    citations: own?.källa ?? where?.file.inherited.citations ?? [],
    ...inForm(own?.['gäller-när']),
  }
  return where ? where.file.note(settled, input) : settled
}

function inForm(appliesWhen: Condition | null | undefined) {
  return appliesWhen ? { appliesWhen } : {}
}
