import * as z from 'zod'
import type { StepId } from '../../model/ids.ts'
import type { Condition, Handover } from '../../model/process.ts'
import type { Provenance, Status } from '../../model/provenance.ts'
import { idFault } from '../id-fault.ts'
import { wayMessages } from '../messages-ways.sv.ts'
import { isWrittenMap, placeOfKey, Written, type WrittenMap, whereIs } from '../written.ts'
import { status } from './claim.ts'
import { condition, formCondition } from './condition.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { handover } from './handover.ts'
import { citations, stepRef } from './reference.ts'
import { count, list, text, textUpTo } from './values.ts'

/** A way on from a step, before the linker joins its two ends. */
export type WrittenFlow = {
  readonly to: StepId
  readonly condition: Condition | null
  readonly label: string | null
  readonly fromEnd: StepId | null
  readonly limit: { readonly times: number; readonly afterwards: StepId | null } | null
  readonly handover: Handover | null
  readonly appliesWhen: Condition | null
  readonly status: Status
  readonly citations: Provenance['citations']
  /** The piece of the file, for places. */
  readonly written: WrittenMap
}

/** The end belongs to another process: whether it exists there is told by `subprocess-ends-match`. */
const endOfCalled = text.transform((id) => id as StepId)

const schema = fields(
  {
    // The step that comes next.
    till: stepRef,
    // The answers that lead this way.
    om: optional(condition),
    // A short text on the arrow, when the answers' own words do not fit.
    etikett: optional(textUpTo(30)),
    // A way back: at most so many times ...
    högst: optional(count),
    // ... and then on to this step.
    sedan: optional(stepRef),
    // After a subprocess: the end inside it that this way continues from.
    'från-slut': optional(endOfCalled),
    // The variant in which the way exists.
    'gäller-när': optional(formCondition),
    status: optional(status),
    källa: optional(citations),
    överlämning: optional(handover),
  },
  { what: 'väg till nästa steg' },
)

const flow = inEditor(
  z.unknown().transform((input, context): WrittenFlow => {
    if (input instanceof Written && typeof input.value === 'string') {
      return fault(
        context,
        input,
        'wrong-type',
        wayMessages.wayWithoutKeys(`{ till: ${input.value} }`),
      )
    }
    const written = parseInside(schema, input, context)
    const where = whereIs(input)
    if (isWrittenMap(input) && 'sedan' in input && !('högst' in input)) {
      const place = placeOfKey(input, 'sedan')
      fault(context, input, 'missing-key', wayMessages.thenWithoutLimit(), place)
    }
    if (context.issues.length > 0 || !where || !isWrittenMap(input)) return z.NEVER
    const times = written.högst
    return {
      to: written.till,
      condition: written.om,
      label: written.etikett,
      fromEnd: written['från-slut'],
      limit: times === null ? null : { times, afterwards: written.sedan },
      handover: written.överlämning,
      appliesWhen: written['gäller-när'],
      status: written.status ?? where.file.inherited.status,
      citations: written.källa ?? where.file.inherited.citations,
      written: input,
    }
  }),
  (scope) => editorForm(schema, scope),
)

/** The ways on from a step, each with where it leads. */
export const ways = inEditor(
  z.unknown().transform((input, context): WrittenFlow[] => {
    const id = input instanceof Written ? input.value : null
    if (typeof id === 'string' && idFault(id) === null) {
      return fault(context, input, 'wrong-type', wayMessages.wayWithoutKeys(`[{ till: ${id} }]`))
    }
    return parseInside(list(flow), input, context)
  }),
  (scope) => editorForm(list(flow), scope),
)
