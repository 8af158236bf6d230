import * as z from 'zod'
import type { Step } from '../../model/process.ts'
import type { Responsibility } from '../../model/responsibility.ts'
import { stationMessages } from '../messages-stations.sv.ts'
import { timeMessages } from '../messages-times.sv.ts'
import { isWrittenMap, placeOfKey, Written } from '../written.ts'
import { inEditor } from './editor-form.ts'
import { type Context, fault, parseInside } from './fault.ts'
import type { WrittenFlow } from './flow.ts'
import { provenanceOf, reviewOf } from './provenance.ts'
import { STEP_SCHEMAS, type StepFields, stepForm } from './step-fields.ts'
import { stepKind } from './step-kind.ts'

/** A step as its file says it, before the linker knows its lane, its citizen's text and the steps around it. */
export type WrittenStep = Omit<Step, 'id' | 'lane' | 'citizen' | 'hasText'> & {
  /** `null`: the lane is the party of the accountable role. */
  readonly lane: Step['lane'] | null
  readonly next: readonly WrittenFlow[]
}

/** `steg.mdx`: a flow node, the ways on from it and all that is said of it. */
export const step = inEditor(
  z.unknown().transform((input, context): WrittenStep => {
    const typ = isWrittenMap(input) ? stepKind.safeParse(input.typ) : null
    // Without a kind, the plainest one tells what else is wrong.
    const schema = STEP_SCHEMAS.get(typ?.success ? typ.data : 'task')
    if (!schema) return z.NEVER
    const written = parseInside(schema, input, context)
    if (isWrittenMap(input)) {
      checkDays(input, context)
      if ('till-medborgaren' in input && written.station?.kind === 'own') {
        const place = placeOfKey(input, 'till-medborgaren')
        fault(context, input, 'misplaced-key', stationMessages.citizenNameOnStation(), place)
      }
    }
    if (context.issues.length > 0) return z.NEVER
    return toStep(written)
  }),
  stepForm,
)

function toStep(written: StepFields): WrittenStep {
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
    waitsFor: written['väntar-på'] ?? [],
    consentRequired: written.samtycke?.kräver ?? [],
    consentObtained: written.samtycke?.inhämtar ?? [],
    consentWithdrawn: written.samtycke?.återkallar ?? [],
    registrations: written.registrering,
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
function responsibilityOf(written: StepFields): Responsibility {
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

function checkDays(input: { readonly [key: string]: unknown }, context: Context): void {
  const both = 'dag' in input && ('från-dag' in input || 'till-dag' in input)
  if (both) fault(context, input.dag, 'misplaced-key', timeMessages.dayTwice())
  else if ('till-dag' in input && !('från-dag' in input)) {
    fault(context, input['till-dag'], 'missing-key', timeMessages.lastDayWithoutFirst())
  } else if (numberOf(input['till-dag']) < numberOf(input['från-dag'])) {
    fault(context, input['till-dag'], 'contradiction', timeMessages.daysTurned())
  }
}

function numberOf(value: unknown): number {
  return value instanceof Written && typeof value.value === 'number' ? value.value : Number.NaN
}
