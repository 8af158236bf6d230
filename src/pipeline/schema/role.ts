import type { Role } from '../../model/party.ts'
import { contact } from './contact.ts'
import { fields, optional } from './fields.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { partyRef } from './reference.ts'
import { optionalList, text } from './values.ts'

/** `roller/<roll>.mdx`: a function inside a party. */
export const role = fields({
  namn: text,
  part: partyRef,
  // One or two sentences on what the role does.
  uppdrag: text,
  // What the role owns, one short line each.
  äger: optionalList(text),
  // Other words people use: the search finds the role by them.
  synonymer: optionalList(text),
  // How citizens meet the role; left out when they never do. The name fits in the middle of a sentence.
  medborgare: optional(fields({ namn: text, nås: text }, { what: 'medborgare' })),
  kontakt: optionalList(contact),
  ...commonFields,
}).transform(
  (written): Omit<Role, 'id'> => ({
    ...provenanceOf(written),
    party: written.part,
    name: written.namn,
    mandate: written.uppdrag,
    owns: written.äger,
    contacts: written.kontakt,
    citizen: written.medborgare && {
      name: written.medborgare.namn,
      reach: written.medborgare.nås,
    },
    synonyms: written.synonymer,
    review: reviewOf(written),
  }),
)
