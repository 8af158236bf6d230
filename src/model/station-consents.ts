import type { ConsentId } from './ids.ts'
import type { Process, Step } from './process.ts'
import { valuesOf } from './provenance.ts'

/**
 * The consents that steps take or use: those they ask for and those that let what they hand over be shared.
 *
 * @param part - the process that is one of the steps, whose questions are the reader's too; `null` where none is
 */
export function consentsAt(
  process: Process,
  steps: readonly Step[],
  part: Process | null,
): readonly ConsentId[] {
  const from = new Set(steps.map(({ id }) => id))
  return [
    ...new Set(
      valuesOf([
        ...steps.flatMap((step) => [...step.consentObtained, ...step.consentRequired]),
        ...process.flows.flatMap((flow) =>
          from.has(flow.from) ? (flow.handover?.consent ?? []) : [],
        ),
        ...(part?.steps ?? []).flatMap(({ consentObtained }) => consentObtained),
      ]),
    ),
  ]
}
