import * as z from 'zod'
import { whereIs } from '../written.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { parseInside } from './fault.ts'

/** Remember where an object of the model is written, so that a rule's finding can point at it. */
export function noted<Schema extends z.ZodType<object>>(schema: Schema) {
  return inEditor(
    z.unknown().transform((input, context): z.output<Schema> => {
      const value = parseInside(schema, input, context)
      const where = whereIs(input)
      if (context.issues.length === 0 && where) where.file.note(value, input)
      return value
    }),
    (scope) => editorForm(schema, scope),
  )
}
