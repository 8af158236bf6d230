import type { ConsentId, PartyId, RoleId } from '../../../../src/model/ids.ts'
import type { Handover } from '../../../../src/model/process.ts'
import {
  makeHandover,
  makeProcess,
  makeStep,
  open,
  settled,
} from '../../../support/make-process.ts'
import { makeConsent, makeRole, makeSite } from '../../../support/make-site.ts'
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

/** The next step lies in the lane of af, whoever is accountable. */
function received(receiver: string, accountable: string, between: readonly PartyId[]) {
  const { responsibility } = makeStep('b')
  const process = makeProcess('start:fk -> a => b:af -> end', {
    steps: {
      b: { responsibility: { ...responsibility, accountable: settled(accountable as RoleId) } },
    },
    flows: { 'a--b': { handover: makeHandover(receiver, { consent: yes }) } },
  })
  return makeSite(process, {
    roles: ['fk', 'af', 'soc'].map((party) => makeRole(`${party}-roll`, party)),
    consents: [makeConsent('ja-till-delning', { between })],
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
    'a receiver at a third party, which is a slip of its own': received(
      'soc-roll',
      'af-roll',
      fkAndAf,
    ),
    'a receiver at the party whose role is accountable for the next step': received(
      'soc-roll',
      'soc-roll',
      ['fk', 'soc'] as PartyId[],
    ),
    'a receiver at the very party that hands over': received('fk-roll', 'fk-roll', [
      'soc',
      'vard',
    ] as PartyId[]),
    'a receiver that nobody has agreed on yet': siteWith(fkAndAf, {
      consent: yes,
      receiver: open(),
    }),
    'a handover that says no receiver': siteWith(fkAndAf, { consent: yes, receiver: null }),
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
    'a next party that the consent does not name, though nobody has agreed who receives': [
      siteWith(['fk', 'soc'] as PartyId[], { consent: yes, receiver: open() }),
      { toParty: 'af', missing: ['af'] },
    ],
    'a receiver at the party whose role is accountable, which the consent does not name': [
      received('soc-roll', 'soc-roll', fkAndAf),
      { fromParty: 'fk', toParty: 'soc', missing: ['soc'] },
    ],
  },
})
