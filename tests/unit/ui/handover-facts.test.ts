import { describe, expect, test } from 'vitest'
import type { PartyId } from '../../../src/model/ids.ts'
import { openFactsOf } from '../../../src/ui/open-handover-facts.ts'
import { makeHandover, open } from '../../support/make-process.ts'

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
      channel: open({ practices: ['Brev eller telefon.'] }),
      by: open({
        meanwhile: { amount: 3, unit: 'dagar', countedFrom: null, before: null, rule: null },
      }),
    })
    expect(openFactsOf(handover)).toEqual([])
  })
})
