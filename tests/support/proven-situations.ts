import { createSituations, type Situations } from '../../src/model/situations/situations.ts'
import type { ProcessForm } from '../../src/model/variants.ts'

/** The situations of forms that are no more tangled than can be proved. */
export function provenSituations(
  ...given: Parameters<typeof createSituations>
): (form: ProcessForm) => Situations {
  const situationsIn = createSituations(...given)
  return (form) => {
    const situations = situationsIn(form)
    if (situations === null) throw new Error('too tangled to prove')
    return situations
  }
}
