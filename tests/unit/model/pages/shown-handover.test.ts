import { describe, expect, test } from 'vitest'
import type { StepId } from '../../../../src/model/ids.ts'
import { shownHandovers } from '../../../../src/model/pages/shown-handover.ts'
import { handoversInAll } from '../../../../src/model/site-handovers.ts'
import { makeHandover, makeProcess, settled } from '../../../support/make-process.ts'

describe('handovers that say the same', () => {
  const process = makeProcess('start -> a:soc => b:fk -> end; a => c:fk -> end', {
    flows: {
      'a--b': { handover: makeHandover('fk-roll', { channel: settled('brev') }) },
      'a--c': { handover: makeHandover('fk-roll', { channel: settled('brev') }) },
    },
  })

  test('are one, with every step that they lead to', () => {
    const [only, ...others] = shownHandovers(handoversInAll([process]))
    expect(others).toEqual([])
    expect(only?.targets.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  test('stay apart when a fact differs', () => {
    const flows = process.flows.map((flow) =>
      flow.id === 'a--c'
        ? { ...flow, handover: makeHandover('fk-roll', { channel: settled('telefon') }) }
        : flow,
    )
    expect(shownHandovers(handoversInAll([{ ...process, flows }]))).toHaveLength(2)
  })
})

test('a handover brings the name of the step to go to when nobody answers, and of no other', () => {
  const process = makeProcess('start -> a:soc => b:fk -> c:soc -> end', {
    flows: {
      'a--b': {
        handover: makeHandover('fk-roll', {
          ifNoAnswer: settled({ text: 'Ta upp frågan.', step: 'c' as StepId }),
        }),
      },
    },
  })
  const [shown] = shownHandovers(handoversInAll([process]))
  expect(shown?.process.steps).toEqual([{ id: 'c', name: 'Steg c' }])
  expect(shown?.handover.ifNoAnswer).not.toHaveProperty('citations')
})
