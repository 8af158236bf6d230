import * as z from 'zod'
import { claimMessages } from '../messages-claims.sv.ts'
import { keyMessages } from '../messages-keys.sv.ts'
import { numberMessages } from '../messages-numbers.sv.ts'
import { sourceMessages } from '../messages-sources.sv.ts'
import { valueMessages } from '../messages-values.sv.ts'
import { yamlMessages } from '../messages-yaml.sv.ts'
import { nearest } from '../nearest.ts'
import type { Sentences } from '../problem.ts'
import {
  isBlank,
  isInBraces,
  isWrittenMap,
  placeOfKey,
  Written,
  type WrittenMap,
} from '../written.ts'
import { editorForm, inEditor, keysForm, orEmpty } from './editor-form.ts'
import { type Context, fault, parseInside, problemOf } from './fault.ts'
import { KEY_EXAMPLES } from './key-examples.ts'

type Options = {
  /** Says why a key that other kinds know does not belong here. */
  readonly misplaced?: (key: string) => Sentences | null
  /** The key that one in another language stands for. */
  readonly translated?: (key: string) => string | null
  /** What the map is, for the message when something else is written ("en överlämning"). */
  readonly what?: string
}

/** A map with exactly these keys: a misspelt one is told, and a missing one is named. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape, options: Options = {}) {
  const schema = z.strictObject(shape)
  const known = Object.keys(shape)
  return inEditor(
    z.unknown().transform((input, context): z.output<typeof schema> => {
      if (input === undefined) return fault(context, input, 'missing-key', noSentence)
      if (!isWrittenMap(input)) {
        const needed = known.filter((key) => !isOptional(key, shape))
        const sentences = keyMessages.notKeys(filledIn(needed, known, input), options.what)
        return fault(context, input, 'wrong-type', sentences)
      }
      const missing = new Set(known.filter((key) => isMissing(input, key, shape)))
      const misspelt = new Set(
        Object.keys(input).flatMap((key) =>
          known.includes(key) ? [] : (options.translated?.(key) ?? nearest(key, known) ?? []),
        ),
      )
      // A misspelt key is not missing as well.
      reportMissing(
        context,
        input,
        [...missing].filter((key) => !misspelt.has(key)),
      )
      const result = schema.safeParse(input)
      if (result.success) return missing.size > 0 ? z.NEVER : result.data
      for (const issue of result.error.issues) {
        if (issue.code === 'unrecognized_keys') {
          for (const key of issue.keys) reportUnknown(context, input, key, known, options)
        } else if (!missing.has(String(issue.path[0]))) {
          const problem = problemOf(issue)
          context.issues.push({ code: 'custom', input, params: { problem } })
        }
      }
      return z.NEVER
    }),
    (scope) => keysForm(shape, scope),
  )
}

/** A key that may be left out (or left empty); the model gets `null`. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  const whenWritten = z.unknown().transform((input, context): z.output<Schema> | null => {
    return isBlank(input) ? null : parseInside(schema, input, context)
  })
  return z
    .optional(inEditor(whenWritten, (scope) => orEmpty(editorForm(schema, scope))))
    .transform((value): z.output<Schema> | null => value ?? null)
}

const noSentence: Sentences = { message: '', mend: '' }

function isMissing(input: WrittenMap, key: string, shape: z.ZodRawShape): boolean {
  return !isOptional(key, shape) && isBlank(input[key])
}

function isOptional(key: string, shape: z.ZodRawShape): boolean {
  return (shape[key] as z.ZodType)._zod.optin === 'optional'
}

/** The keys that must stand, with what the writer has put in their place where that is plain. */
function filledIn(
  needed: readonly string[],
  known: readonly string[],
  input: unknown,
): readonly (readonly [key: string, value: string])[] {
  const source = input instanceof Written ? input.source.trim() : ''
  const [, amount, unit] = /^(\d+) *(\p{L}+)$/u.exec(source) ?? []
  const values: Readonly<Record<string, string | undefined>> = {
    antal: amount,
    enhet: unit,
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(source) ? { id: source } : {}),
    ...(source === '' ? {} : { text: sentence(source) }),
  }
  const shown = needed.length > 0 ? needed : known.slice(0, 3)
  return shown.map((key) => [key, values[key] ?? '…'])
}

/** As a text may stand between { and }. */
function sentence(source: string): string {
  const text = source.charAt(0).toUpperCase() + source.slice(1).replaceAll('-', ' ')
  return /[,:#[\]{}'"]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text
}

function reportMissing(context: Context, input: WrittenMap, keys: readonly string[]): void {
  const [left, empty] = [keys.filter((key) => !(key in input)), keys.filter((key) => key in input)]
  for (const key of empty) {
    fault(context, input, 'missing-key', emptyFault(key, input[key]), placeOfKey(input, key))
  }
  const [first] = left
  if (first === undefined) return
  const sentences = isInBraces(input)
    ? keyMessages.missingInBraces(left.map((key) => [key, KEY_EXAMPLES.get(key) ?? '…']))
    : left.length > 1
      ? keyMessages.missingKeys(left)
      : keyMessages.missingKey(first, false, KEY_EXAMPLES.get(first))
  fault(context, input, 'missing-key', sentences)
}

function reportUnknown(
  context: Context,
  input: WrittenMap,
  key: string,
  known: readonly string[],
  options: Options,
): void {
  const place = placeOfKey(input, key)
  const joined = /^([^:]+):(.+)$/.exec(key)
  if (joined?.[1] && known.includes(joined[1])) {
    const sentences = yamlMessages.colonWithoutSpace(joined[1], joined[2] ?? '')
    fault(context, input, 'unknown-key', sentences, place)
    return
  }
  if (/^\d+$/.test(key)) {
    fault(context, input, 'wrong-type', numberMessages.decimalComma(key), place)
    return
  }
  if (/^\d+(?:\.\d+)+$/.test(key)) {
    fault(context, input, 'wrong-type', sourceMessages.locatorAfterComma(key), place)
    return
  }
  const misplaced =
    options.misplaced?.(key) ?? (key === 'gäller-när' ? claimMessages.formNotHere() : null)
  if (misplaced) {
    fault(context, input, 'misplaced-key', misplaced, place)
    return
  }
  const meant = options.translated?.(key)
  const sentences = meant
    ? keyMessages.keyTranslated(key, meant)
    : keyMessages.unknownKey(key, nearest(key, known), known)
  fault(context, input, 'unknown-key', sentences, place)
}

/** `null` and `~` are words to a writer, and nothing to YAML. */
function emptyFault(key: string, value: unknown): Sentences {
  const word = value instanceof Written ? value.source : ''
  return word === '' ? keyMessages.missingKey(key, true) : valueMessages.emptyWord(key, word)
}
