import type { Finding } from '../finding.ts'
import type { DocumentId, StepId } from '../ids.ts'
import type { Flow, Step } from '../process.ts'
import { valuesOf } from '../provenance.ts'
import { lackedWhere } from '../situations/lacked-where.ts'
import type { FormsRule } from './rule.ts'

type Found = Finding<
  'document-before-use',
  {
    readonly step: StepId
    readonly name: string
    readonly document: DocumentId
    /** The step that the document is handed over to; `null` where the step itself needs it. */
    readonly to: StepId | null
    /** No step of any process gives it. */
    readonly isNeverGiven: boolean
  }
>

/**
 * What a step needs or hands over was given by a step before, on every way, or comes from outside. Let an earlier step
 * give it, or say on the document where it may come from.
 */
export const documentBeforeUse: FormsRule<Found> = (site, forms) =>
  site.documents.flatMap(({ id, fromOutside }) => {
    if (fromOutside !== null) return []
    const gives = (step: Step) => valuesOf(step.gives).includes(id)
    const fact = { isGainedAt: gives, isLostAt: () => false, heldWhen: null }
    const needed = {
      atStep: (step: Step) => valuesOf(step.needs).includes(id),
      onFlow: ({ handover }: Flow) => valuesOf(handover?.what ?? []).includes(id),
    }
    const isNeverGiven = !site.processes.some(({ steps }) => steps.some(gives))
    return lackedWhere(forms, fact, needed).map(({ step, flow, way, originalOf }) => ({
      rule: 'document-before-use' as const,
      subject: originalOf(flow?.handover ?? step),
      field: flow === null ? 'needs' : 'what',
      data: { step: step.id, name: step.name, document: id, to: flow?.to ?? null, isNeverGiven },
      counterexample: way,
    }))
  })
