import * as z from 'zod'
import { idFault } from '../id-fault.ts'
import { listMessages } from '../messages-lists.sv.ts'
import { numberMessages } from '../messages-numbers.sv.ts'
import { textMessages } from '../messages-texts.sv.ts'
import { timeMessages } from '../messages-times.sv.ts'
import { valueMessages } from '../messages-values.sv.ts'
import { nearest } from '../nearest.ts'
import { leadsOutside, outsideMeant } from '../outside-address.ts'
import type { Sentences } from '../problem.ts'
import {
  isBlank,
  isInBraces,
  isWrittenMap,
  shapeOf,
  Written,
  type WrittenValue,
} from '../written.ts'
import { editorForm, inEditor, type JsonSchema, listForm, orEmpty } from './editor-form.ts'
import { type Context, fault, parseInside } from './fault.ts'

/** Anything but nothing. */
const WORDS: JsonSchema = { type: 'string', pattern: '\\S' }

/** Words, written as they are shown. */
export const text = inEditor(
  z.unknown().transform((input, context): string => {
    if (!(input instanceof Written))
      return fault(context, input, 'wrong-type', textMessages.notText(input))
    if (typeof input.value !== 'string') {
      return fault(context, input, 'wrong-type', textMessages.textNeedsQuotes(input.source))
    }
    if (input.value === '') return fault(context, input, 'wrong-type', textMessages.emptyText())
    return input.value
  }),
  () => WORDS,
)

/** Words of a limited length, such as a name that must fit its shape on the map. */
export function textUpTo(letters: number) {
  return inEditor(
    z.unknown().transform((input, context): string => {
      const value = parseInside(text, input, context)
      if (typeof value === 'string' && value.length > letters) {
        return fault(context, input, 'too-long', textMessages.tooLong(value, letters))
      }
      return value
    }),
    () => ({ ...WORDS, maxLength: letters }),
  )
}

/** A whole number from 1. */
export const count = inEditor(
  z.unknown().transform((input, context): number => {
    const isCount =
      input instanceof Written &&
      typeof input.value === 'number' &&
      Number.isSafeInteger(input.value) &&
      input.value >= 1
    if (!isCount) return fault(context, input, 'wrong-type', numberMessages.notCount(shown(input)))
    return Number(input.value)
  }),
  () => ({ type: 'integer', minimum: 1 }),
)

/** `true`: only ever written where something holds, left out where it does not. */
export const yes = inEditor(
  z.unknown().transform((input, context): true => {
    if (!(input instanceof Written) || input.value !== true) {
      const isQuotedTrue = input instanceof Written && input.value === 'true'
      return fault(context, input, 'wrong-type', valueMessages.notTrue(shown(input), isQuotedTrue))
    }
    return true
  }),
  () => ({ const: true }),
)

/** A calendar day that exists, `2026-11-30`. */
export const day = inEditor(
  z.unknown().transform((input, context): string => {
    if (!(input instanceof Written)) {
      return fault(context, input, 'invalid-date', timeMessages.oneDay(Array.isArray(input)))
    }
    const value = String(input.value)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) {
      return fault(
        context,
        input,
        'invalid-date',
        timeMessages.notDay(shown(input), dayMeant(value)),
      )
    }
    if (!dayExists(value))
      return fault(context, input, 'invalid-date', timeMessages.noSuchDay(value))
    return value
  }),
  () => ({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
)

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')

/** The day in the form that is asked for, where another form leaves no doubt. */
function dayMeant(value: string): string | null {
  const text = value
    .toLowerCase()
    .trim()
    .replace(/[‐‑–—−]/g, '-')
    .replace(/^den /, '')
    .replace(/(\d)[ t]+(?:kl\.? *)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?$/, '$1')
  const [, year, month, date] = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text) ?? []
  const [, date2, month2, year2] = /^(\d{1,2})[/. -]+(\d{1,2})[/. -]+(\d{4})$/.exec(text) ?? []
  const [, date3, name, year3] = /^(\d{1,2}):?[ea]? ([a-z]{3})[a-z]*\.? (\d{4})$/.exec(text) ?? []
  const day = [
    [year, month, date],
    [year2, month2, date2],
    [year3, name && String(MONTHS.indexOf(name) + 1), date3],
  ].find(([first]) => first !== undefined)
  const made = day?.map((part) => String(part ?? '').padStart(2, '0')).join('-') ?? ''
  return dayExists(made) ? made : null
}

/** When a source is from: a year, a month or a day. */
export const yearMonthOrDay = inEditor(
  z.unknown().transform((input, context): string => {
    const value = parseInside(text, input, context)
    if (typeof value !== 'string') return value
    const isRight = /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || dayExists(value)
    return isRight
      ? value
      : fault(context, input, 'invalid-date', timeMessages.notYearMonthOrDay(value))
  }),
  () => ({ type: 'string', pattern: '^\\d{4}(-\\d{2}){0,2}$' }),
)

/** One of a closed list of words; the model gets its own word for it. */
export function oneOf<Value extends string>(words: Readonly<Record<string, Value>>) {
  const known = new Map(Object.entries(words))
  return inEditor(
    z.unknown().transform((input, context): Value => {
      const word = input instanceof Written ? String(input.value) : ''
      const value = known.get(word)
      if (value !== undefined) return value
      const names = [...known.keys()]
      const sentences = valueMessages.notInList(shown(input), nearest(word, names), names)
      return fault(context, input, 'unknown-value', sentences)
    }),
    () => ({ enum: [...known.keys()] }),
  )
}

/** `oneOf` where content and model use the same words. */
export function oneOfWords<const Value extends string>(words: readonly Value[]) {
  return oneOf(Object.fromEntries(words.map((word) => [word, word])) as Record<string, Value>)
}

/** `#rrggbb`. */
export const colour = inEditor(
  z.unknown().transform((input, context): string => {
    const value = input instanceof Written ? String(input.value ?? '') : ''
    if (/^#[0-9a-fA-F]{6}$/.test(value)) return value
    return fault(context, input, 'wrong-type', valueMessages.notColour(shown(input)))
  }),
  () => ({ type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }),
)

/** A link out of the site: `https:`, `mailto:` or `tel:`. */
export const link = inEditor(
  z.unknown().transform((input, context): string => {
    const value = parseInside(text, input, context)
    if (typeof value !== 'string') return value
    if (leadsOutside(value)) return value
    return fault(context, input, 'unsafe-link', valueMessages.notLink(value, outsideMeant(value)))
  }),
  () => ({ type: 'string', pattern: '^(https://|mailto:|tel:)' }),
)

/** A list of values of one kind, `[a, b]` or one per line, none of them twice. */
export function list<Schema extends z.ZodType>(schema: Schema) {
  return listOf(schema, null)
}

/** The same with something in it. */
export function filledList<Schema extends z.ZodType>(
  schema: Schema,
  whenEmpty: Sentences = listMessages.emptyList(),
) {
  return listOf(schema, whenEmpty)
}

function listOf<Schema extends z.ZodType>(schema: Schema, whenEmpty: Sentences | null) {
  return inEditor(
    z.unknown().transform((input, context): z.output<Schema>[] => {
      if (!Array.isArray(input)) {
        const [key] = isWrittenMap(input) && !isInBraces(input) ? Object.keys(input) : []
        const sentences =
          key === undefined
            ? listMessages.notList(shown(input), idMeant(schema, input) ?? namesInBraces(input))
            : listMessages.listWithoutHyphen(key)
        return fault(context, input, 'wrong-type', sentences)
      }
      if (input.length === 0 && whenEmpty) return fault(context, input, 'empty-list', whenEmpty)
      reportTwice(input, context)
      return input.map((item: WrittenValue) =>
        item instanceof Written && item.value === null && item.source === ''
          ? fault(context, item, 'wrong-type', listMessages.emptyItem())
          : parseInside(schema, item, context),
      )
    }),
    (scope) => listForm(editorForm(schema, scope), whenEmpty ? 1 : 0),
  )
}

function reportTwice(items: readonly WrittenValue[], context: Context): void {
  const seen = new Set<string>()
  for (const item of items) {
    const said = alwaysSays(item)
    // What has an id or leads to a step is told by those.
    const isRow = said === null && isWrittenMap(item) && !('id' in item) && !('till' in item)
    const value = isRow ? shapeOf(item) : said
    if (value === null) continue
    if (seen.has(value)) {
      const sentences = isRow ? listMessages.rowTwice() : listMessages.twiceInList(value)
      fault(context, item, 'duplicate-value', sentences)
    }
    seen.add(value)
  }
}

/** The word or text that an item is, short or long; `null` for what holds in some forms only, is open or is a set of keys. */
function alwaysSays(item: unknown): string | null {
  if (item instanceof Written) return item.value === null ? null : String(item.value)
  return isWrittenMap(item) && !('gäller-när' in item) ? alwaysSays(item.värde) : null
}

/** The id that a single word most likely means, in a list of such; `null` where it is one, or where texts are written. */
function idMeant(item: z.ZodType, input: unknown): string | null {
  if (!(input instanceof Written) || !/^[\p{L}\d_-]+$/u.test(input.source)) return null
  const { references } = input.file
  const before = references.length
  item.safeParse(input)
  // A list of ids notes what it refers to. This was only asked, so nothing is referred to.
  const isId = references.splice(before).length > 0
  return isId ? (idFault(input.source)?.suggestion ?? null) : null
}

/** `{ a, b }`, which YAML reads as keys without values, was meant as a list of these. */
function namesInBraces(input: unknown): string | null {
  if (!isWrittenMap(input) || !Object.values(input).every(isBlank)) return null
  return Object.keys(input).join(', ')
}

/** A list that may be left out. */
export function optionalList<Schema extends z.ZodType>(schema: Schema) {
  const whole = list(schema)
  const whenWritten = z.unknown().transform((input, context): z.output<Schema>[] => {
    return isBlank(input) ? [] : parseInside(whole, input, context)
  })
  return z
    .optional(inEditor(whenWritten, (scope) => orEmpty(editorForm(whole, scope))))
    .transform((value): z.output<Schema>[] => value ?? [])
}

/** How a value is quoted in a message. */
export function shown(input: unknown): string {
  if (input instanceof Written) return input.source
  return Array.isArray(input) ? '[…]' : '{…}'
}

/** `2026-11-31` does not. */
export function dayExists(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return false
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number]
  const found = new Date(Date.UTC(year, month - 1, date))
  return year >= 1900 && found.getUTCMonth() === month - 1 && found.getUTCDate() === date
}
