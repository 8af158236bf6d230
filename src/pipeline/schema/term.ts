import type { Term } from '../../model/site.ts'
import { fields, optional } from './fields.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { optionalList, text } from './values.ts'

/** `begrepp/<id>.mdx`: a word of the glossary. */
export const term = fields({
  namn: text,
  // One or two sentences.
  förklaring: text,
  // The same in plain words for citizens, where it differs.
  enkelt: optional(text),
  förkortningar: optionalList(text),
  synonymer: optionalList(text),
  // Of the words above, those that no text uses: the language check reads them where they stand.
  undvik: optionalList(text),
  ...commonFields,
}).transform(
  (written): Omit<Term, 'id'> => ({
    ...provenanceOf(written),
    name: written.namn,
    definition: written.förklaring,
    plain: written.enkelt,
    abbreviations: written.förkortningar,
    synonyms: written.synonymer,
    review: reviewOf(written),
  }),
)
