import * as z from 'zod'
import { invariant } from '../../model/invariant.ts'
import type { ReferenceKind } from '../written.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** Something that a key can name. */
export type Nameable = { readonly id: string; readonly name: string }

/** What a schema for editors is made from, beside the check itself. */
export type EditorScope = {
  /** @param path - the keys from the outermost */
  readonly wordsOf: (path: readonly string[]) => string | null
  /** The keys around the value. */
  readonly path: readonly string[]
}

type EditorForm = (scope: EditorScope) => JsonSchema

const forms = new WeakMap<z.core.$ZodType, EditorForm>()

/**
 * Keep with a check the part of it that JSON Schema can say, so that editors are told of the same check. It may accept
 * more than the check, never less.
 */
export function inEditor<Schema extends z.ZodType>(schema: Schema, form: EditorForm): Schema {
  forms.set(schema, form)
  return schema
}

/** What editors are told of a check. */
export function editorForm(schema: z.core.$ZodType, scope: EditorScope): JsonSchema {
  const own = forms.get(schema)
  if (own) return own(scope)
  // A check whose result is only given another form says what it said before.
  if (schema instanceof z.ZodPipe) return editorForm(schema.def.in, scope)
  if (schema instanceof z.ZodOptional) return editorForm(schema.def.innerType, scope)
  invariant(false, 'every check has its form in editors')
}

export function anyOf(...forms: readonly JsonSchema[]): JsonSchema {
  return { anyOf: forms.flatMap((form) => (Array.isArray(form.anyOf) ? form.anyOf : [form])) }
}

/** What may be left empty. */
export function orEmpty(form: JsonSchema): JsonSchema {
  return anyOf(form, { type: 'null' })
}

export function listForm(items: JsonSchema, least = 0): JsonSchema {
  // Sets of keys may be alike here: what is told of those depends on the keys.
  const isWords = items.type === 'string' || '$ref' in items
  return { type: 'array', items, minItems: least, ...(isWords && { uniqueItems: true }) }
}

/** What is said once, in the schema's `$defs`, since it changes with the content. */
export type Definition =
  | Exclude<ReferenceKind, 'answer' | 'variant'>
  | 'condition'
  | 'step-of-process'

/** An id of something that exists, or a question with its answers. */
export function definedForm(definition: Definition): JsonSchema {
  return { $ref: `#/$defs/${definition}` }
}

/** One of these. An empty list of choices is no JSON Schema. */
export function choiceForm(all: readonly Nameable[]): JsonSchema {
  // Two processes may have a step of the same id.
  const names = new Map(all.map(({ id, name }) => [id, name]))
  if (names.size === 0) return { type: 'string' }
  return { enum: [...names.keys()], enumDescriptions: [...names.values()] }
}

/** A map with these keys, those that must stand, and no others. */
export function keysForm(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  scope: EditorScope,
): JsonSchema {
  const keys = Object.keys(shape)
  const formOf = (key: string): JsonSchema => {
    const path = [...scope.path, key]
    const words = scope.wordsOf(path)
    const form = editorForm(shape[key] as z.core.$ZodType, { ...scope, path })
    return { title: key, ...(words !== null && { description: words }), ...form }
  }
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, formOf(key)])),
    required: neededKeys(shape),
    additionalProperties: false,
  }
}

/** The keys that must stand. */
export function neededKeys(shape: Readonly<Record<string, z.core.$ZodType>>): readonly string[] {
  return Object.keys(shape).filter((key) => shape[key]?._zod.optin !== 'optional')
}
