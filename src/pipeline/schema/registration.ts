import * as z from 'zod'
import type { Registration } from '../../model/process.ts'
import { whereIs } from '../written.ts'
import { status } from './claim.ts'
import { formCondition } from './condition.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { citations, roleRef } from './reference.ts'
import { text } from './values.ts'

const schema = fields(
  {
    // The system, as people call it.
    system: text,
    // What is recorded.
    punkt: text,
    av: roleRef,
    när: optional(text),
    status: optional(status),
    källa: optional(citations),
    // The form of the process in which it is recorded so.
    'gäller-när': optional(formCondition),
  },
  { what: 'registrering' },
)

/** What is recorded in which system; without a status or sources of its own it has the step's. */
export const registration = inEditor(
  z.unknown().transform((input, context): Registration => {
    const written = parseInside(schema, input, context)
    if (context.issues.length > 0) return z.NEVER
    const inherited = whereIs(input)?.file.inherited
    return {
      system: written.system,
      point: written.punkt,
      by: written.av,
      when: written.när,
      status: written.status ?? inherited?.status ?? 'stated',
      citations: written.källa ?? inherited?.citations ?? [],
      ...(written['gäller-när'] && { appliesWhen: written['gäller-när'] }),
    }
  }),
  (scope) => editorForm(schema, scope),
)
