import * as z from 'zod'
import { CHANNELS, type Contact } from '../../model/party.ts'
import { whereIs } from '../written.ts'
import { status } from './claim.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { reportOtherNumber } from './linked-number.ts'
import { citations } from './reference.ts'
import { day, link, oneOf, oneOfWords, text } from './values.ts'

const schema = fields(
  {
    // Whom the way in is for.
    för: oneOf<Contact['audience']>({
      medborgare: 'citizen',
      handläggare: 'caseworker',
      vården: 'care',
      alla: 'all',
    }),
    kanal: oneOfWords(CHANNELS),
    // What to do, in words. Never a person's name or own number.
    text,
    länk: optional(link),
    // The day someone tried it.
    kontrollerad: day,
    status: optional(status),
    källa: optional(citations),
  },
  { what: 'kontakt' },
)

/** A way in to a function. */
export const contact = inEditor(
  z.unknown().transform((input, context): Contact => {
    const written = parseInside(schema, input, context)
    reportOtherNumber(input, context)
    const where = whereIs(input)
    if (context.issues.length > 0 || !where) return z.NEVER
    return where.file.note(
      {
        audience: written.för,
        channel: written.kanal,
        text: written.text,
        url: written.länk,
        checkedOn: written.kontrollerad,
        status: written.status ?? where.file.inherited.status,
        citations: written.källa ?? where.file.inherited.citations,
      },
      input,
    )
  }),
  (scope) => editorForm(schema, scope),
)
