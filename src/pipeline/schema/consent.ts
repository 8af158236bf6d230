import * as z from 'zod'
import type { PartyId } from '../../model/ids.ts'
import type { Consent } from '../../model/site.ts'
import { listMessages } from '../messages-lists.sv.ts'
import { claim } from './claim.ts'
import { condition } from './condition.ts'
import { consentCitizen } from './consent-citizen.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { inForms } from './in-forms.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { partyRef, roleRef } from './reference.ts'
import { list, text } from './values.ts'

const sharing = inEditor(
  z.unknown().transform((input, context): PartyId[] => {
    const parties = parseInside(list(partyRef), input, context)
    if (context.issues.length === 0 && parties.length < 2) {
      fault(context, input, 'empty-list', listMessages.betweenOne())
    }
    return parties
  }),
  (scope) => ({ ...editorForm(list(partyRef), scope), minItems: 2 }),
)

/** `samtycken/<id>.mdx`: who agrees to which sharing. */
export const consent = fields({
  namn: text,
  // The role that agrees.
  ger: roleRef,
  // One sentence: what the sharing is for.
  syfte: text,
  // The parties that may share.
  mellan: sharing,
  // The role that asks for it; another one in another form of the process, if need be.
  'inhämtas-av': inForms(claim(roleRef)),
  // The answer that is a yes: { samtycke-givet: ja }.
  'ges-när': optional(condition),
  // Until when it holds, in words.
  'gäller-till': inForms(claim(text)),
  // How it is withdrawn.
  återkallas: text,
  // What happens if the answer is no.
  'vid-nej': text,
  // The same in plain words, to the one who is asked: citizens' stations lead to the page of the consent.
  'till-medborgaren': consentCitizen,
  ...commonFields,
}).transform(
  (written): Omit<Consent, 'id' | 'hasText'> => ({
    ...provenanceOf(written),
    name: written.namn,
    givenBy: written.ger,
    purpose: written.syfte,
    between: written.mellan,
    obtainedBy: written['inhämtas-av'],
    givenWhen: written['ges-när'],
    validUntil: written['gäller-till'],
    withdrawal: written.återkallas,
    ifNo: written['vid-nej'],
    citizen: written['till-medborgaren'],
    review: reviewOf(written),
  }),
)
