import { describe, expect, test } from 'vitest'
import type { PartyId } from '../../../src/model/ids.ts'
import { handoversInAll } from '../../../src/model/site-handovers.ts'
import { mergeHandovers } from '../../../src/ui/merge-handovers.ts'
import { openFactsOf } from '../../../src/ui/open-handover-facts.ts'
import { makeHandover, makeProcess, open, settled } from '../../support/make-process.ts'

describe('what nobody has agreed on', () => {
  test('is one group where the same parties decide, whatever the order they are named in', () => {
    const parties = ['soc' as PartyId, 'fk' as PartyId]
    const handover = makeHandover('fk-roll', {
      channel: open({ decidedBy: parties }),
      by: open({ decidedBy: [...parties].reverse() }),
      ifNoAnswer: open({ decidedBy: ['fk' as PartyId] }),
    })
    expect(openFactsOf(handover)).toEqual([
      { facts: ['channel', 'by'], decidedBy: parties },
      { facts: ['ifNoAnswer'], decidedBy: ['fk'] },
    ])
  })

  test('leaves out what has a practice, or a value until the parties have agreed', () => {
    const handover = makeHandover('fk-roll', {
      channel: open({ practices: 'Brev eller telefon.' }),
      by: open({ meanwhile: { amount: 3, unit: 'dagar', countedFrom: null, rule: null } }),
    })
    expect(openFactsOf(handover)).toEqual([])
  })
})

describe('handovers that say the same', () => {
  const process = makeProcess('start -> a:soc => b:fk -> end; a => c:fk -> end', {
    flows: {
      'a--b': { handover: makeHandover('fk-roll', { channel: settled('brev') }) },
      'a--c': { handover: makeHandover('fk-roll', { channel: settled('brev') }) },
    },
  })

  test('are one, with every step that they lead to', () => {
    const [only, ...others] = mergeHandovers(handoversInAll([process]))
    expect(others).toEqual([])
    expect(only?.targets.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  test('stay apart when a fact differs', () => {
    const flows = process.flows.map((flow) =>
      flow.id === 'a--c'
        ? { ...flow, handover: makeHandover('fk-roll', { channel: settled('telefon') }) }
        : flow,
    )
    expect(mergeHandovers(handoversInAll([{ ...process, flows }]))).toHaveLength(2)
  })
})
