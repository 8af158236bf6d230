import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from '../../../../src/model/conditions.ts'
import type { Process, Step } from '../../../../src/model/process.ts'
import { createLacking } from '../../../../src/model/situations/lacking.ts'
import { formsOf } from '../../../../src/model/variants.ts'
import { makeSite } from '../../../support/make-site.ts'
import { runs } from '../../../support/property-runs.ts'
import { provenSituations } from '../../../support/proven-situations.ts'
import {
  everyGiven,
  type Given,
  questions,
  someFact,
  someProcess,
  walk,
} from '../../../support/walk-answers.ts'

describe('what a person may lack', () => {
  it('is what a walk with every combination of answers finds lacking', () => {
    fc.assert(
      fc.property(someProcess, someFact, (process, { gained, lost, heldWhen }) => {
        const at = (places: readonly number[], step: Step) =>
          places.includes(process.steps.findIndex(({ id }) => id === step.id))
        const isGainedAt = (step: Step) => at(gained, step)
        const isLostAt = (step: Step) => at(lost, step)
        const found = lackingIn(process, { isGainedAt, isLostAt, heldWhen })
        const walked = walk(process, (step, given, before) => {
          if (isLostAt(step)) return { isGained: false, isHeld: false }
          const isGained = before.isGained || isGainedAt(step)
          if (heldWhen === null) return { isGained, isHeld: isGained }
          const isAsked = heldWhen.some(({ question }) => question === step.question)
          return { isGained, isHeld: isAsked ? isGained && holds(heldWhen, given) : before.isHeld }
        })
        for (const { id } of process.steps) {
          expect(everyGiven.map((given) => found(id, given))).toEqual(
            everyGiven.map((given) => walked.isLacking(id, given)),
          )
        }
      }),
      runs(1000),
    )
  })
})

function lackingIn(process: Process, fact: Parameters<typeof createLacking>[1]) {
  const site = makeSite(process, { questions })
  const forms = formsOf(process, questions)
  const situationsIn = provenSituations(site, () => forms)
  const known = forms.map((form) => {
    const { sets } = situationsIn(form)
    const lacking = createLacking(
      { processes: [process], formsOf: () => forms, situationsIn },
      fact,
    )
    return { sets, lacking: lacking(form) }
  })
  return (id: Step['id'], given: Given) =>
    known.some(({ sets, lacking }) =>
      sets
        .conditions(lacking.arriving(id), Number.POSITIVE_INFINITY)
        .some((one) => holds(one, given)),
    )
}
