import type { Finding } from '../finding.ts'
import type { ConsentId, StepId } from '../ids.ts'
import type { Flow, Step } from '../process.ts'
import { valuesOf } from '../provenance.ts'
import { lackedWhere } from '../situations/lacked-where.ts'
import type { FormsRule } from './rule.ts'

type Found = Finding<
  'consent-before-sharing',
  {
    readonly step: StepId
    readonly name: string
    readonly consent: ConsentId
    /** The step that is handed over to on the consent; `null` where the step itself requires it. */
    readonly to: StepId | null
  }
>

/**
 * What is shared between parties comes after the consent, on every way, and not after it was withdrawn. Ask for it in
 * a step before, or lead those who have not agreed another way.
 */
export const consentBeforeSharing: FormsRule<Found> = (site, forms) =>
  site.consents.flatMap(({ id, givenWhen }) => {
    const asks = (step: Step) => valuesOf(step.consentObtained).includes(id)
    const fact = {
      isGainedAt: asks,
      isLostAt: (step: Step) => valuesOf(step.consentWithdrawn).includes(id),
      heldWhen: givenWhen,
    }
    const needed = {
      // A step may ask for what it requires before it goes on.
      atStep: (step: Step) => valuesOf(step.consentRequired).includes(id) && !asks(step),
      onFlow: ({ handover }: Flow) => valuesOf([handover?.consent ?? null]).includes(id),
    }
    // Once for all its steps, by consent-is-obtained.
    if (!site.processes.some(({ steps }) => steps.some(asks))) return []
    return lackedWhere(forms, fact, needed).map(({ step, flow, way, originalOf }) => ({
      rule: 'consent-before-sharing' as const,
      subject: originalOf(flow?.handover ?? step),
      field: flow === null ? 'consentRequired' : 'consent',
      data: { step: step.id, name: step.name, consent: id, to: flow?.to ?? null },
      counterexample: way,
    }))
  })
