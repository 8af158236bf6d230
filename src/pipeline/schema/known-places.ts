import type { Bottleneck, Gap, TargetGroup } from '../../model/site.ts'
import { fields, optional } from './fields.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { text } from './values.ts'

/** `glapp/<g-01>.mdx`: a known place where people fall between the chairs. */
export const gap = fields({
  // The number in the sources, G-01.
  kod: text,
  namn: text,
  beskrivning: text,
  // What can be done today, if anything.
  'väg-vidare': optional(text),
  ...commonFields,
}).transform(
  (written): Omit<Gap, 'id'> => ({
    ...provenanceOf(written),
    code: written.kod,
    name: written.namn,
    description: written.beskrivning,
    wayOn: written['väg-vidare'],
    review: reviewOf(written),
  }),
)

/** `flaskhalsar/<b-01>.mdx`: a known place where time is lost. */
export const bottleneck = fields({
  kod: text,
  namn: text,
  beskrivning: text,
  ...commonFields,
}).transform(
  (written): Omit<Bottleneck, 'id'> => ({
    ...provenanceOf(written),
    code: written.kod,
    name: written.namn,
    description: written.beskrivning,
    review: reviewOf(written),
  }),
)

/** `malgrupper/<id>.mdx`: for whom a process is. */
export const targetGroup = fields({
  namn: text,
  beskrivning: text,
  ...commonFields,
}).transform(
  (written): Omit<TargetGroup, 'id'> => ({
    ...provenanceOf(written),
    name: written.namn,
    description: written.beskrivning,
    review: reviewOf(written),
  }),
)
