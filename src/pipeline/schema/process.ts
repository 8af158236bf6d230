import * as z from 'zod'
import type { PhaseId } from '../../model/ids.ts'
import type { Phase, Process, Variant } from '../../model/process.ts'
import { claim } from './claim.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { id } from './id.ts'
import { inForms } from './in-forms.ts'
import { noted } from './noted.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { partyRef, questionRef, roleRef, targetGroupRef } from './reference.ts'
import { filledList, optionalList, text } from './values.ts'

const phase = noted(
  fields(
    {
      id,
      // The heading of the column.
      namn: text,
      // Who coordinates during the phase.
      samordnar: optional(inForms(claim(roleRef))),
    },
    { what: 'fas' },
  ).transform(
    (written): Phase => ({
      id: written.id as PhaseId,
      name: written.namn,
      coordinator: written.samordnar,
    }),
  ),
)

const variant = noted(
  fields(
    {
      // Its answers give the process its forms; the first one is the variant.
      fråga: questionRef,
      // What the process is called with the first answer ...
      namn: text,
      // ... and with any other.
      annars: optional(text),
    },
    { what: 'variant' },
  ).transform(
    (written): Variant => ({
      question: written.fråga,
      name: written.namn,
      otherwise: written.annars,
    }),
  ),
)

export type WrittenProcess = Omit<Process, 'id' | 'steps' | 'flows' | 'citizen'>

const schema = fields({
  namn: text,
  // One sentence: why the process exists.
  syfte: text,
  // One sentence: what has been reached when it ends well.
  mål: text,
  målgrupper: filledList(targetGroupRef),
  // The columns of the map, from left to right.
  faser: filledList(phase),
  // The rows of the map, from the top.
  banor: filledList(partyRef),
  // Questions that give the whole process another form.
  varianter: optionalList(variant),
  ...commonFields,
})

/** The front matter of a process; its steps have files of their own. */
export const process = inEditor(
  z.unknown().transform((input, context): WrittenProcess => {
    const written = parseInside(schema, input, context)
    if (context.issues.length > 0) return z.NEVER
    return {
      ...provenanceOf(written),
      name: written.namn,
      purpose: written.syfte,
      goal: written.mål,
      targetGroups: written.målgrupper,
      phases: written.faser,
      lanes: written.banor,
      variants: written.varianter,
      review: reviewOf(written),
    }
  }),
  (scope) => editorForm(schema, scope),
)
