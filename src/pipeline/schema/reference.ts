import * as z from 'zod'
import type {
  BottleneckId,
  ConsentId,
  DocumentId,
  GapId,
  LegalRuleId,
  PartyId,
  PhaseId,
  ProcessId,
  QuestionId,
  RoleId,
  SourceId,
  StepId,
  StepRef,
  TargetGroupId,
  TermId,
} from '../../model/ids.ts'
import type { Citation } from '../../model/provenance.ts'
import { bodyMessages } from '../messages-body.sv.ts'
import { listMessages } from '../messages-lists.sv.ts'
import { nameMessages } from '../messages-names.sv.ts'
import { sourceMessages } from '../messages-sources.sv.ts'
import { wayMessages } from '../messages-ways.sv.ts'
import { isListItem, isWrittenMap, type ReferenceKind, Written } from '../written.ts'
import { anyOf, type Definition, definedForm, editorForm, inEditor } from './editor-form.ts'
import { type Context, fault, parseInside } from './fault.ts'
import { filledList, shown } from './values.ts'

/** An id of another file, noted so that the linker can tell whether it exists. */
function reference<Id extends string>(kind: Exclude<Definition, 'condition' | 'step-of-process'>) {
  const noted = z
    .unknown()
    .transform((input, context): Id => noteReference(kind, input, context) as string as Id)
  return inEditor(noted, () => definedForm(kind))
}

export const partyRef = reference<PartyId>('party')
export const roleRef = reference<RoleId>('role')
export const processRef = reference<ProcessId>('process')
export const stepRef = reference<StepId>('step')
export const phaseRef = reference<PhaseId>('phase')
export const questionRef = reference<QuestionId>('question')
export const documentRef = reference<DocumentId>('document')
export const consentRef = reference<ConsentId>('consent')
export const termRef = reference<TermId>('term')
export const legalRuleRef = reference<LegalRuleId>('legal-rule')
export const gapRef = reference<GapId>('gap')
export const bottleneckRef = reference<BottleneckId>('bottleneck')
export const targetGroupRef = reference<TargetGroupId>('target-group')

/** `boken-kommer/lasta-bussen`: a step as it is named from outside its process. */
export const stepOfProcessRef = inEditor(
  z.unknown().transform((input, context): StepRef => {
    if (!isId(input)) return notId(input, context)
    const { place, value } = input
    const [, process = '', step = ''] = /^([^/]+)\/(.+)$/.exec(value) ?? []
    if (step === '') {
      return fault(context, input, 'unknown-step', bodyMessages.stepWithoutProcess(value))
    }
    input.file.references.push(
      { kind: 'process', id: process, isInList: true, place },
      { kind: 'step', id: step, process, isInList: true, place },
    )
    return { process: process as ProcessId, step: step as StepId }
  }),
  () => definedForm('step-of-process'),
)

/** `gk-rapport 4.2.2`: a source's id, and the place in it. */
export const citation = inEditor(
  z.unknown().transform((input, context): Citation => {
    if (isWrittenMap(input)) {
      return fault(context, input, 'wrong-type', sourceMessages.citationWithColon())
    }
    if (!(input instanceof Written) || typeof input.value !== 'string' || input.value === '') {
      return fault(context, input, 'wrong-type', sourceMessages.notCitation(shown(input)))
    }
    const [id = '', ...rest] = input.value.split(/\s+/)
    const locator = rest.join(' ')
    input.file.references.push({ kind: 'source', id, locator, place: input.place })
    return { source: id as SourceId, locator: locator === '' ? null : locator }
  }),
  () => anyOf(definedForm('source'), { type: 'string', pattern: '^\\S+\\s+\\S' }),
)

const severalCitations = filledList(citation, sourceMessages.noSources())

/** `källa:` beside a value: one source, or a list of them. */
export const citations = inEditor(
  z.unknown().transform((input, context): Citation[] => {
    if (Array.isArray(input)) return parseInside(severalCitations, input, context)
    return [parseInside(citation, input, context)]
  }),
  (scope) => anyOf(editorForm(citation, scope), editorForm(severalCitations, scope)),
)

/** Note one answer of a question. */
export function noteAnswer(question: string, input: unknown, context: Context): string {
  if (!(input instanceof Written) || typeof input.value !== 'string' || input.value === '') {
    return fault(context, input, 'wrong-type', wayMessages.notAnswer(shown(input)))
  }
  const { value: id, place } = input
  input.file.references.push({ kind: 'answer', id, question, isInList: true, place })
  return input.value
}

function noteReference(kind: ReferenceKind, input: unknown, context: Context): string {
  if (!isId(input)) return notId(input, context)
  const isInList = isListItem(input)
  input.file.references.push({ kind, id: input.value, isInList, place: input.place })
  return input.value
}

function isId(input: unknown): input is Written & { readonly value: string } {
  return input instanceof Written && typeof input.value === 'string' && input.value !== ''
}

function notId(input: unknown, context: Context): never {
  const sentences = Array.isArray(input)
    ? listMessages.listForId()
    : nameMessages.notId(shown(input))
  return fault(context, input, 'wrong-type', sentences)
}
