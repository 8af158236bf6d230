import { expect, test } from 'vitest'
import type { PartyId } from '../../../src/model/ids.ts'
import { partyInText } from '../../../src/model/party-in-text.ts'
import { makeParty } from '../../support/make-site.ts'

test('inside a sentence a party has the name that content gives it there', () => {
  const parties = [makeParty('soc', { name: 'Socialtjänsten', nameInText: 'socialtjänsten' })]
  expect(partyInText(parties, 'soc' as PartyId)).toBe('socialtjänsten')
  expect(partyInText(parties, 'okand' as PartyId)).toBe('okand')
})
