import type { Document } from '../../model/site.ts'
import { fields, optional } from './fields.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { link, optionalList, text } from './values.ts'

/** `underlag/<id>.mdx`: what a step needs or gives. */
export const document = fields({
  namn: text,
  // One sentence: what it is for.
  syfte: text,
  // Where it may come from without any step giving it.
  utifrån: optional(text),
  // The form's number.
  blankett: optional(text),
  länk: optional(link),
  synonymer: optionalList(text),
  ...commonFields,
}).transform(
  (written): Omit<Document, 'id' | 'hasText'> => ({
    ...provenanceOf(written),
    name: written.namn,
    purpose: written.syfte,
    fromOutside: written.utifrån,
    formNumber: written.blankett,
    url: written.länk,
    synonyms: written.synonymer,
    review: reviewOf(written),
  }),
)
