import { screen } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import '../../../src/i18n/fact-words.ts'
import type { PartyId } from '../../../src/model/ids.ts'
import { HandoverFacts } from '../../../src/ui/HandoverFacts.tsx'
import { makeHandover, makeProcess, open, settled } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

function show(handover: ReturnType<typeof makeHandover>, sender = 'soc') {
  const process = makeProcess(`start -> a:${sender} => b:fk -> end`)
  showStatic(
    <HandoverFacts
      handover={handover}
      sender={sender as PartyId}
      process={process}
      site={indexOf(makeSite(process))}
      registers={{ documents: [], consents: [] }}
    />,
  )
}

describe('the facts of a handover', () => {
  test('LANG-01: what nobody has agreed on is said in one Swedish sentence', () => {
    const decidedBy: readonly PartyId[] = []
    show(
      makeHandover('fk-roll', {
        channel: open({ decidedBy }),
        by: open({ decidedBy }),
        ifNoAnswer: open({ decidedBy }),
      }),
    )
    expect(document.querySelector('.open-facts')?.textContent).toBe(
      'Öppen fråga Hur det skickas, när det senast ska komma och vad som händer om ingen svarar. Källorna säger inget.',
    )
  })

  test('begin with a capital, as content writes them for the middle of a sentence', () => {
    show(
      makeHandover('fk-roll', {
        channel: settled('brev'),
        by: settled({ amount: 3, unit: 'dagar', countedFrom: null, before: null, rule: null }),
      }),
    )
    expect(screen.getByText('Hur').nextElementSibling?.textContent).toContain('Brev')
    expect(screen.getByText('Senast').nextElementSibling?.textContent).toContain('Inom 3 dagar')
  })

  test('what the individual hands over needs no consent, and says so', () => {
    show(makeHandover('fk-roll'))
    expect(screen.queryByText('Samtycke')).toBeNull()
    show(makeHandover('fk-roll'), 'individ')
    expect(screen.getByText('Samtycke').nextElementSibling?.textContent).toBe(
      'Behövs inte, personen lämnar själv',
    )
  })
})
