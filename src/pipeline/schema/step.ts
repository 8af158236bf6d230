import * as z from 'zod'
import type { StepId } from '../../model/ids.ts'
import type { Registration, Station, Step, StepKind } from '../../model/process.ts'
import type { Responsibility } from '../../model/responsibility.ts'
import { idFault } from '../id-fault.ts'
import { valueMessages } from '../messages-values.sv.ts'
import { isWrittenMap, placeOfKey, Written, whereIs } from '../written.ts'
import { claim, status } from './claim.ts'
import { formCondition } from './condition.ts'
import { type Context, fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { flow, type WrittenFlow } from './flow.ts'
import { inForms } from './in-forms.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import {
  bottleneckRef,
  citations,
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
import { deadline, duration } from './time.ts'
import { count, list, oneOf, optionalList, shown, text, textUpTo } from './values.ts'

const KIND_WORDS = {
  aktivitet: 'task',
  möte: 'meeting',
  beslut: 'decision',
  'en-eller-flera': 'inclusive-split',
  samtidigt: 'parallel-split',
  väntan: 'wait',
  händelse: 'event',
  delprocess: 'subprocess',
  start: 'start',
  slut: 'end',
} as const satisfies Record<string, StepKind>

const kind = oneOf<StepKind>(KIND_WORDS)

/** A step as its file says it, before the linker knows its lane, its citizen's text and the steps around it. */
export type WrittenStep = Omit<Step, 'id' | 'lane' | 'citizen' | 'hasText'> & {
  /** `null`: the lane is the party of the accountable role. */
  readonly lane: Step['lane'] | null
  readonly next: readonly WrittenFlow[]
}

const registration = fields(
  {
    // The system, as people call it.
    system: text,
    // What is recorded.
    punkt: text,
    av: roleRef,
    när: optional(text),
    status: optional(status),
    källa: optional(citations),
    // The form of the process in which it is recorded so.
    'gäller-när': optional(formCondition),
  },
  { what: 'registrering' },
)

/** `egen`, another step's id, or `{ ingen: varför }`. */
const station = z.unknown().transform((input, context): Station => {
  if (input instanceof Written && input.value === 'egen') return { kind: 'own' }
  if (input instanceof Written && input.value === 'ingen') {
    return fault(context, input, 'wrong-type', valueMessages.stationWithoutWhy())
  }
  if (input instanceof Written) {
    const step = parseInside(stepRef, input, context)
    return input.file.note({ kind: 'told-at', step }, input)
  }
  if (isWrittenMap(input)) {
    const { ingen } = parseInside(fields({ ingen: text }), input, context) ?? {}
    return { kind: 'none', reason: ingen ?? '' }
  }
  return fault(context, input, 'wrong-type', valueMessages.notStation(shown(input)))
})

/** No step has it any longer, so there is nothing to look it up among. */
const previousId = z.unknown().transform((input, context): StepId => {
  const id = parseInside(text, input, context)
  const wrong = typeof id === 'string' ? idFault(id) : null
  // What was published before stays as it is, also where the word has been taken since.
  if (wrong?.rule === 'invalid-id') {
    return fault(context, input, wrong.rule, valueMessages.badIdInFile(id, wrong))
  }
  return id as StepId
})

/** Keys of every step. */
const baseFields = {
  // Shown on the map: at most 40 letters; a verb first, or a question on a decision.
  namn: textUpTo(40),
  // Published before under these ids; their addresses go on working.
  'tidigare-id': optionalList(previousId),
  // The column of the map, an id under faser in process.mdx.
  fas: phaseRef,
  typ: kind,
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

/** The ways on, each with where it leads. */
const ways = z.unknown().transform((input, context): WrittenFlow[] => {
  const id = input instanceof Written ? input.value : null
  if (typeof id === 'string' && idFault(id) === null) {
    return fault(context, input, 'wrong-type', valueMessages.wayWithoutKeys(`[{ till: ${id} }]`))
  }
  return parseInside(list(flow), input, context)
})

const inWork = {
  // One sentence: what the step is for.
  syfte: text,
  // The role that must see to it that the step happens and is right.
  ansvarig: inForms(claim(roleRef)),
}
const atEnds = { syfte: optional(text), ansvarig: optional(inForms(claim(roleRef))) }
const onward = { nästa: ways }

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
  wait: { ...baseFields, ...inWork, ...onward },
  event: { ...baseFields, ...inWork, ...onward },
  decision: { ...baseFields, ...inWork, ...onward, ...splitFields },
  'inclusive-split': { ...baseFields, ...inWork, ...onward, ...splitFields, ...meetFields },
  'parallel-split': { ...baseFields, ...inWork, ...onward, ...meetFields },
  // The process that opens here.
  subprocess: { ...baseFields, ...inWork, ...onward, process: processRef },
  start: { ...baseFields, ...atEnds, ...onward },
  end: { ...baseFields, ...atEnds },
} satisfies Record<StepKind, z.ZodRawShape>

const schemas = new Map<StepKind, z.ZodType<Parsed>>(
  Object.entries(shapes).map(([name, shape]) => [
    name as StepKind,
    fields(shape, { misplaced: misplacedOn(name as StepKind) }) as z.ZodType<Parsed>,
  ]),
)

/** All that a step of any kind may say; a kind lacks some of it. */
type Parsed = z.output<z.ZodObject<typeof shapes.task>> &
  Partial<z.output<z.ZodObject<typeof splitFields & typeof meetFields>>> & {
    process?: Step['calls'] & string
  }

/** The front matter of a step, by its kind: each kind has its own keys. */
export const step = z.unknown().transform((input, context): WrittenStep => {
  const typ = isWrittenMap(input) ? kind.safeParse(input.typ) : null
  // Without a kind, the plainest one tells what else is wrong.
  const schema = schemas.get(typ?.success ? typ.data : 'task')
  if (!schema) return z.NEVER
  const written = parseInside(schema, input, context)
  if (isWrittenMap(input)) {
    checkDays(input, context)
    if ('till-medborgaren' in input && written.station?.kind === 'own') {
      const place = placeOfKey(input, 'till-medborgaren')
      fault(context, input, 'misplaced-key', valueMessages.citizenNameOnStation(), place)
    }
  }
  if (context.issues.length > 0) return z.NEVER
  return toStep(written, input)
})

function toStep(written: Parsed, input: unknown): WrittenStep {
  const from = written.dag ?? written['från-dag']
  return {
    ...provenanceOf(written),
    kind: written.typ,
    name: written.namn,
    previousIds: written['tidigare-id'],
    phase: written.fas,
    lane: written.bana,
    need: written.behov,
    purpose: written.syfte ?? '',
    responsibility: responsibilityOf(written),
    checklist: written['gör-så-här'],
    duration: written.tidsåtgång,
    deadline: written.tidsgräns,
    needs: written.behöver,
    gives: written.ger,
    consentRequired: written.samtycke?.kräver ?? [],
    consentObtained: written.samtycke?.inhämtar ?? [],
    registrations: written.registrering.map((item) => toRegistration(item, input)),
    legalRules: written.regler,
    gaps: written.glapp,
    bottlenecks: written.flaskhalsar,
    tools: written.verktyg,
    question: written.fråga ?? null,
    meetsAt: written.möts ?? null,
    calls: written.process ?? null,
    days: from === null ? null : { from, to: written['till-dag'] ?? written.dag },
    appliesWhen: written['gäller-när'],
    station: written.station,
    citizenName: written['till-medborgaren'],
    review: reviewOf(written),
    next: written.nästa ?? [],
  }
}

/** Start and end may lack an accountable role: nobody is said to have it, so nothing is drawn. */
function responsibilityOf(written: Parsed): Responsibility {
  return {
    accountable: written.ansvarig ?? {
      kind: 'open',
      practices: null,
      decidedBy: [],
      meanwhile: null,
      citations: [],
    },
    responsible: written.utför,
    consulted: written.rådfrågas,
    informed: written.informeras,
    attends: written.deltar,
    caseOwner: written['äger-ärendet'],
  }
}

function toRegistration(item: z.output<typeof registration>, input: unknown): Registration {
  const where = whereIs(input)
  return {
    system: item.system,
    point: item.punkt,
    by: item.av,
    when: item.när,
    status: item.status ?? where?.file.inherited.status ?? 'stated',
    citations: item.källa ?? where?.file.inherited.citations ?? [],
    ...(item['gäller-när'] && { appliesWhen: item['gäller-när'] }),
  }
}

function checkDays(input: { readonly [key: string]: unknown }, context: Context): void {
  const both = 'dag' in input && ('från-dag' in input || 'till-dag' in input)
  if (both) fault(context, input.dag, 'misplaced-key', valueMessages.dayTwice())
  else if ('till-dag' in input && !('från-dag' in input)) {
    fault(context, input['till-dag'], 'missing-key', valueMessages.lastDayWithoutFirst())
  }
}

const WHERE_KEYS_BELONG = new Map([
  ['fråga', 'beslut och en-eller-flera'],
  ['möts', 'en-eller-flera och samtidigt'],
  ['process', 'delprocess'],
])

function misplacedOn(name: StepKind) {
  const word = Object.entries(KIND_WORDS).find(([, value]) => value === name)?.[0] ?? name
  return (key: string) => {
    if (key === 'nästa' && name === 'end') return valueMessages.nextOnEnd()
    const belongsTo = WHERE_KEYS_BELONG.get(key)
    return belongsTo ? valueMessages.keyOfOtherKind(key, word, belongsTo) : null
  }
}
