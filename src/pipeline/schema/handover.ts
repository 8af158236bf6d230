import { CHANNELS } from '../../model/party.ts'
import type { Handover, NoAnswer } from '../../model/process.ts'
import { claim, claimOfFields } from './claim.ts'
import { fields, optional } from './fields.ts'
import { inForms } from './in-forms.ts'
import { noted } from './noted.ts'
import { consentRef, documentRef, roleRef, stepRef } from './reference.ts'
import { deadline } from './time.ts'
import { oneOfWords, optionalList, text } from './values.ts'

const noAnswer = claimOfFields(
  {
    // What the sender does, one sentence.
    text,
    // The step the sender goes on to, if there is one.
    steg: optional(stepRef),
  },
  (written): NoAnswer => ({ text: written.text, step: written.steg }),
  'vad avsändaren gör utan svar',
)

/** What passes between two parties on a flow. What is left out is reported by the rule on handovers. */
export const handover = noted(
  fields(
    {
      // Documents that are sent.
      vad: optionalList(claim(documentRef)),
      kanal: optional(inForms(claim(oneOfWords(CHANNELS)))),
      mottagare: optional(inForms(claim(roleRef))),
      senast: optional(inForms(deadline)),
      samtycke: optional(inForms(claim(consentRef))),
      'utan-svar': optional(inForms(noAnswer)),
    },
    { what: 'överlämning' },
  ).transform(
    (written): Handover => ({
      what: written.vad,
      channel: written.kanal,
      receiver: written.mottagare,
      by: written.senast,
      consent: written.samtycke,
      ifNoAnswer: written['utan-svar'],
    }),
  ),
)
