import { expect, it } from 'vitest'
import type { Contact } from '../../../src/model/party.ts'
import { receiversFromCitizen, waysInTo } from '../../../src/model/station-contacts.ts'
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

function waysIn(
  own: readonly Contact[],
  partys: readonly Contact[] = [],
  reach = 'Ring växeln.',
  isNew = false,
) {
  const role = makeRole('fk-roll', 'fk', { contacts: own, citizen: { name: 'din kontakt', reach } })
  const help = [{ text: 'Vid fara: 112', url: 'tel:112' }]
  return waysInTo(
    { parties: [makeParty('fk', { contacts: partys })], settings: { ...settings, help } },
    role,
    isNew,
  ).map(({ url }) => url)
}

const asks = contact('https://fk.example/ansok/')
const partys = [contact('https://fk.example/ansok'), contact('https://fk.example/hemlos/')]

it("gives the role's own ways in, and its party's where it has none", () => {
  expect(waysIn([asks], partys)).toEqual(['https://fk.example/ansok/'])
  expect(waysIn([], partys)).toEqual(['https://fk.example/ansok', 'https://fk.example/hemlos/'])
})

it("gives a reader who is new there the party's too, each address once", () => {
  expect(waysIn([asks], partys, 'Ring växeln.', true)).toEqual([
    'https://fk.example/ansok/',
    'https://fk.example/hemlos/',
  ])
})

it('finds to whom the citizen hands over, and nobody for a step of another', () => {
  const process = makeProcess('start -> a:individ => b:fk => c:soc -> end')
  const site = makeSite(process)
  const receivers = (step: string) =>
    receiversFromCitizen(
      site,
      process,
      process.steps.filter(({ id }) => id === step),
    ).map(({ id }) => id)
  expect(receivers('a')).toEqual(['fk-roll'])
  expect(receivers('b')).toEqual([])
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
