import { describe, expect, it } from 'vitest'
import type { AnswerId, FlowId, QuestionId, StepId } from '../../../../src/model/ids.ts'
import { wayOfArriving } from '../../../../src/model/situations/way-of-situation.ts'
import { formsOf } from '../../../../src/model/variants.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { provenSituations } from '../../../support/proven-situations.ts'

describe('the way of a situation', () => {
  it('is found where each of many answers leads its own way later on', () => {
    // Each way in turn asks for an answer of its own: 2^60 sets of answers lead to the end.
    const count = 60
    const numbers = Array.from({ length: count }, (_, i) => i)
    const asked = numbers.map((i) => `d${i}? -ja-> d${i + 1}; d${i} -nej-> n${i} -> d${i + 1}`)
    const looked = numbers.map((i) => `e${i} -> a${i} -> e${i + 1}; e${i} -> b${i} -> e${i + 1}`)
    const given = (i: number, answer: string) => ({
      condition: [{ question: `fraga-d${i}` as QuestionId, answers: [answer as AnswerId] }],
    })
    const process = makeProcess(
      ['start -> d0', ...asked, `d${count} -> e0`, ...looked, `e${count} -> end`].join('; '),
      {
        flows: Object.fromEntries(
          numbers.flatMap((i) => [
            [`e${i}--a${i}`, given(i, 'ja')],
            [`e${i}--b${i}`, given(i, 'nej')],
          ]),
        ),
      },
    )
    const forms = formsOf(process, [])
    const situationsIn = provenSituations(makeSite(process), () => forms)
    const [situations] = forms.map(situationsIn)
    if (!situations) throw new Error('no form')
    const way = wayOfArriving(situations, 'end' as StepId, situations.sets.all)
    expect(way.steps).toHaveLength(3 + count * 3 + 1)
    expect(way.flows).toContain('e59--a59' as FlowId)
    expect(way.flows).not.toContain('e59--b59' as FlowId)
  })
})
