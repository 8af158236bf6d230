import type { ConsentId, PartyId } from '../../../../src/model/ids.ts'
import type { Handover } from '../../../../src/model/process.ts'
import { makeHandover, makeProcess, settled } from '../../../support/make-process.ts'
import { makeConsent, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const yes = settled('ja-till-delning' as ConsentId)
const fkAndAf = ['fk', 'af'] as PartyId[]

function siteWith(between: readonly PartyId[], handover: Partial<Handover> = { consent: yes }) {
  const process = makeProcess('start:fk -> a => b:af -> end', {
    flows: { 'a--b': { handover: makeHandover('af-roll', handover) } },
  })
  return makeSite(process, {
    consents: [makeConsent('ja-till-delning', { name: 'Ja till delning', between })],
  })
}

testRule('consent-covers-handover', {
  valid: {
    'a consent that names who hands over and who receives': siteWith(fkAndAf),
    'a handover that needs no consent': siteWith(['fk', 'soc'] as PartyId[], { consent: null }),
    'what is handed to the person whose consent it is': makeSite(
      makeProcess('start:fk -> a => b:individ -> end', {
        flows: { 'a--b': { handover: makeHandover('individ-roll', { consent: yes }) } },
      }),
      { consents: [makeConsent('ja-till-delning', { between: fkAndAf })] },
    ),
    'a receiver at a third party, which is a slip of its own': makeSite(
      makeProcess('start:fk -> a => b:af -> end', {
        flows: { 'a--b': { handover: makeHandover('soc-roll', { consent: yes }) } },
      }),
      { consents: [makeConsent('ja-till-delning', { between: fkAndAf })] },
    ),
    'a consent that nobody has agreed on yet': siteWith(['fk', 'soc'] as PartyId[], {
      consent: {
        kind: 'open',
        practices: null,
        decidedBy: [],
        meanwhile: null,
        citations: [],
      },
    }),
  },
  invalid: {
    'a receiver that the consent does not name': [
      siteWith(['fk', 'soc'] as PartyId[]),
      { consent: 'ja-till-delning', name: 'Ja till delning', fromParty: 'fk', missing: ['af'] },
    ],
    'a consent between two others': [
      siteWith(['soc', 'vard'] as PartyId[]),
      { fromParty: 'fk', toParty: 'af', missing: ['fk', 'af'] },
    ],
  },
})
