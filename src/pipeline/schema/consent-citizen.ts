import type { CitizenConsent } from '../../model/site.ts'
import { fields, optional } from './fields.ts'
import { text } from './values.ts'

/** What a consent says to the one who is asked for it, in plain words and to "du". */
export const consentCitizen = optional(
  fields(
    {
      // What one says yes to: who may tell whom, and of what.
      gäller: text,
      // What happens if one says no.
      'vid-nej': text,
      // To whom one says that one has changed one's mind, and how.
      ångra: text,
    },
    { what: 'det som samtycket säger till medborgaren' },
  ).transform(
    (written): CitizenConsent => ({
      meaning: written.gäller,
      ifNo: written['vid-nej'],
      withdrawal: written.ångra,
    }),
  ),
)
