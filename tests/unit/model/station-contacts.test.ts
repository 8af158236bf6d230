import { expect, it } from 'vitest'
import type { Contact } from '../../../src/model/party.ts'
import { waysInTo } from '../../../src/model/station-contacts.ts'
import { makeProcess } from '../../support/make-process.ts'
import { makeParty, makeRole, makeSite } from '../../support/make-site.ts'

const contact = (url: string | null, changes: Partial<Contact> = {}): Contact => ({
  audience: 'citizen',
  channel: 'webb',
  text: `Gå till ${url}.`,
  url,
  checkedOn: '2026-11-22',
  status: 'stated',
  citations: [],
  ...changes,
})

const { settings } = makeSite(makeProcess('start -> a:fk -> end'))

function waysIn(own: readonly Contact[], partys: readonly Contact[] = [], reach = 'Ring växeln.') {
  const role = makeRole('fk-roll', 'fk', { contacts: own, citizen: { name: 'din kontakt', reach } })
  const help = [{ text: 'Vid fara: 112', url: 'tel:112' }]
  return waysInTo(
    { parties: [makeParty('fk', { contacts: partys })], settings: { ...settings, help } },
    role,
  ).map(({ url }) => url)
}

it("gives the role's own ways in first, then its party's, each once", () => {
  expect(
    waysIn(
      [contact('https://fk.example/ansok/')],
      [contact('https://fk.example/ansok'), contact('https://fk.example/hemlos/')],
    ),
  ).toEqual(['https://fk.example/ansok/', 'https://fk.example/hemlos/'])
})

it('gives those for citizens and for all, and none without an address', () => {
  expect(
    waysIn([
      contact('https://fk.example/alla', { audience: 'all' }),
      contact('https://fk.example/intern', { audience: 'caseworker' }),
      contact('https://fk.example/vard', { audience: 'care' }),
      contact(null),
    ]),
  ).toEqual(['https://fk.example/alla'])
})

it('gives no number that the words of the role or the help on every page give', () => {
  const numbers = [contact('tel:+46771524524'), contact('tel:112'), contact('tel:1177')]
  expect(waysIn(numbers, [], 'Ring 0771-524 524.')).toEqual(['tel:1177'])
  expect(waysIn(numbers, [], 'Ring 011-524 524.')).toEqual(['tel:+46771524524', 'tel:1177'])
})
