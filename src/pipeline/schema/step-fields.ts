import type * as z from 'zod'
import type { Step, StepKind } from '../../model/process.ts'
import { claim } from './claim.ts'
import { formCondition } from './condition.ts'
import { type EditorScope, type JsonSchema, keysForm, neededKeys } from './editor-form.ts'
import { fields, optional } from './fields.ts'
import { ways } from './flow.ts'
import { inForms } from './in-forms.ts'
import { previousId } from './previous-id.ts'
import { commonFields } from './provenance.ts'
import {
  bottleneckRef,
  consentRef,
  documentRef,
  gapRef,
  legalRuleRef,
  partyRef,
  phaseRef,
  processRef,
  questionRef,
  roleRef,
  stepRef,
} from './reference.ts'
import { registration } from './registration.ts'
import { station } from './station.ts'
import { misplacedOn, stepKind, wordOfKind } from './step-kind.ts'
import { deadline, duration } from './time.ts'
import { count, optionalList, text, textUpTo } from './values.ts'

/** Keys of every step. */
const baseFields = {
  // Shown on the map: at most 40 letters; a verb first, or a question on a decision.
  namn: textUpTo(40),
  // Published before under these ids; their addresses go on working.
  'tidigare-id': optionalList(previousId),
  // The column of the map, an id under faser in process.mdx.
  fas: phaseRef,
  typ: stepKind,
  // The row of the map, when it is not the accountable role's party.
  bana: optional(partyRef),
  // The participant's need: shown first.
  behov: optional(inForms(claim(text))),
  // The roles that carry the step out.
  utför: optionalList(claim(roleRef)),
  rådfrågas: optionalList(claim(roleRef)),
  informeras: optionalList(claim(roleRef)),
  // Who is in the room, beside those who carry the step out.
  deltar: optionalList(claim(roleRef)),
  // Who owns the case while someone else carries the step out.
  'äger-ärendet': optional(inForms(claim(roleRef))),
  // A checklist, one line each.
  'gör-så-här': optionalList(text),
  tidsåtgång: optional(inForms(duration)),
  tidsgräns: optional(inForms(deadline)),
  behöver: optionalList(claim(documentRef)),
  ger: optionalList(claim(documentRef)),
  samtycke: optional(
    fields(
      {
        // Consents that must be in place before the step.
        kräver: optionalList(claim(consentRef)),
        // Consents that the step asks for.
        inhämtar: optionalList(claim(consentRef)),
        // Consents that no longer hold after the step.
        återkallar: optionalList(claim(consentRef)),
      },
      { what: 'samtycke' },
    ),
  ),
  registrering: optionalList(registration),
  regler: optionalList(legalRuleRef),
  glapp: optionalList(gapRef),
  flaskhalsar: optionalList(bottleneckRef),
  verktyg: optionalList(text),
  // A process that runs by days: the day, or the first and the last.
  dag: optional(count),
  'från-dag': optional(count),
  'till-dag': optional(count),
  // The variant in which the step exists.
  'gäller-när': optional(formCondition),
  // Where the citizen meets the step.
  station,
  // What the citizen's pages call a step that has no station of its own.
  'till-medborgaren': optional(text),
  ...commonFields,
}

const inWork = {
  // One sentence: what the step is for.
  syfte: text,
  // The role that must see to it that the step happens and is right.
  ansvarig: inForms(claim(roleRef)),
}
const atEnds = { syfte: optional(text), ansvarig: optional(inForms(claim(roleRef))) }
const onward = { nästa: ways }

const waitFields = {
  // Whose answer or act is waited for.
  'väntar-på': optionalList(claim(partyRef)),
}
const splitFields = {
  // The question whose answers decide the way.
  fråga: questionRef,
}
const meetFields = {
  // The step where the ways meet again.
  möts: stepRef,
}

const shapes = {
  task: { ...baseFields, ...inWork, ...onward },
  meeting: { ...baseFields, ...inWork, ...onward },
  wait: { ...baseFields, ...inWork, ...waitFields, ...onward },
  event: { ...baseFields, ...inWork, ...onward },
  decision: { ...baseFields, ...inWork, ...onward, ...splitFields },
  'inclusive-split': { ...baseFields, ...inWork, ...onward, ...splitFields, ...meetFields },
  'parallel-split': { ...baseFields, ...inWork, ...onward, ...meetFields },
  // The process that opens here.
  subprocess: { ...baseFields, ...inWork, ...onward, process: processRef },
  start: { ...baseFields, ...atEnds, ...onward },
  end: { ...baseFields, ...atEnds },
} satisfies Record<StepKind, z.ZodRawShape>

/** The front matter of a step, by its kind: each kind has its own keys. */
export const STEP_SCHEMAS: ReadonlyMap<StepKind, z.ZodType<StepFields>> = new Map(
  Object.entries(shapes).map(([name, shape]) => {
    const kind = name as StepKind
    const schema = fields(shape, { misplaced: misplacedOn(kind) })
    return [kind, schema as z.ZodType<StepFields>]
  }),
)

/** All that a step of any kind may say; a kind lacks some of it. */
export type StepFields = z.output<z.ZodObject<typeof shapes.task>> &
  Partial<z.output<z.ZodObject<typeof waitFields & typeof splitFields & typeof meetFields>>> & {
    process?: Step['calls'] & string
  }

/** All keys of all kinds, and for each kind those that it must have and those that are not its. */
export function stepForm(scope: EditorScope): JsonSchema {
  // The ends come last: what they may leave out may be left empty here.
  const all: z.ZodRawShape = Object.assign({}, ...Object.values(shapes))
  const kinds = Object.entries(shapes).map(([kind, shape]) => {
    const others = Object.keys(all).filter((key) => !(key in shape))
    return {
      if: { properties: { typ: { const: wordOfKind(kind as StepKind) } }, required: ['typ'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
      then: {
        required: neededKeys(shape),
        properties: Object.fromEntries(others.map((key) => [key, false])),
      },
    }
  })
  return { ...keysForm(all, scope), required: neededKeys(baseFields), allOf: kinds }
}
