import { expect, test } from 'vitest'
import type { StepId } from '../../../../src/model/ids.ts'
import { stepPages } from '../../../../src/model/pages/step-page.ts'
import type { Station } from '../../../../src/model/process.ts'
import { aReview, makeCitizenText, makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'

const text = makeCitizenText()

/** The station of a step that is told at `prata`, which has a text for the citizen. */
function stationToldAt(station: Station) {
  const map = makeProcess('start -> fraga:soc -> prata:soc -> end', {
    steps: {
      fraga: { station: { kind: 'told-at', step: 'prata' as StepId } },
      prata: { station, citizen: text },
    },
  })
  const process = { ...map, citizen: { name: 'Vägen', summary: 'Kort.', review: aReview } }
  const pages = stepPages(makeSite(process), process)
  return pages.find(({ step }) => step.id === 'fraga')?.station
}

test('a step that is told at another one names its station, as citizens know it', () => {
  expect(stationToldAt({ kind: 'own' })).toEqual({ id: 'prata', name: text.name })
})

test('a step links to no station that is not there', () => {
  expect(stationToldAt({ kind: 'none', reason: 'Prövas.' })).toBeNull()
})
