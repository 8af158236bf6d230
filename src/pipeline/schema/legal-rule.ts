import type { LegalRule } from '../../model/site.ts'
import { fields, optional } from './fields.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { plainDeadline } from './time.ts'
import { link, text } from './values.ts'

/** `regler/<id>.mdx`: a legal fact that holds at a time; steps name it instead of typing a number of days. */
export const legalRule = fields({
  namn: text,
  // What the rule says, in our words.
  innehåll: text,
  // The same in plain words, to the citizen it concerns. Left out where only those who work with it need the rule.
  'till-medborgaren': optional(text),
  // Law and section, or the handbook's chapter.
  hänvisning: text,
  länk: optional(link),
  tidsgräns: optional(plainDeadline),
  ...commonFields,
}).transform(
  (written): Omit<LegalRule, 'id'> => ({
    ...provenanceOf(written),
    name: written.namn,
    content: written.innehåll,
    citizenText: written['till-medborgaren'],
    reference: written.hänvisning,
    url: written.länk,
    deadline: written.tidsgräns,
    review: reviewOf(written),
  }),
)
