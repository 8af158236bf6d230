import { expect, test } from 'vitest'
import { groupsFor, type Reader } from '../../../src/search/groups-for.ts'
import type { SearchKind } from '../../../src/search/search-data.ts'

const KINDS: readonly SearchKind[] = ['station', 'term', 'role', 'document', 'step']

function orderFor(reader: Reader, named: SearchKind | null) {
  const groups = KINDS.map((kind) => ({ kind, found: [] }))
  return groupsFor(reader, { groups, named }).map(({ kind }) => kind)
}

test('a citizen has the stations first, whatever else was named', () => {
  expect(orderFor('citizen', 'step')[0]).toBe('station')
})

test.each<[SearchKind | null, readonly SearchKind[]]>([
  [null, ['step']],
  ['document', ['step']],
  ['term', ['step']],
  ['role', ['role', 'step']],
  ['party', ['step']],
])('at work, when the name of a %s was typed, the order begins with %j', (named, first) => {
  expect(orderFor('worker', named).slice(0, first.length)).toEqual(first)
})

test('anyone else has the groups by their best hit', () => {
  expect(orderFor('anyone', 'role')).toEqual(KINDS)
})
