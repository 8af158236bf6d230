import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from '../../../../src/model/conditions.ts'
import { formsOf } from '../../../../src/model/variants.ts'
import { makeSite } from '../../../support/make-site.ts'
import { runs } from '../../../support/property-runs.ts'
import { provenSituations } from '../../../support/proven-situations.ts'
import { everyGiven, questions, someProcess, walk } from '../../../support/walk-answers.ts'

describe('the situations of a process', () => {
  it('are those that a walk through every combination of answers finds', () => {
    fc.assert(
      fc.property(someProcess, (process) => {
        const site = makeSite(process, { questions })
        const forms = formsOf(process, questions)
        const situationsIn = provenSituations(site, () => forms)
        const walked = walk(process)
        for (const { arriving, sets } of forms.map(situationsIn)) {
          for (const { id } of process.steps) {
            const found = sets.conditions(arriving(id), Number.POSITIVE_INFINITY)
            expect(everyGiven.map((given) => found.some((one) => holds(one, given)))).toEqual(
              everyGiven.map((given) => walked.isCome(id, given)),
            )
          }
        }
      }),
      runs(1000),
    )
  })
})
