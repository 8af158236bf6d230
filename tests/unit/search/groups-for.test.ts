import { expect, test } from 'vitest'
import { dividedFor, groupsFor, nearestFor, type Reader } from '../../../src/search/groups-for.ts'
import type { SearchKind } from '../../../src/search/search-data.ts'

const KINDS: readonly SearchKind[] = ['station', 'term', 'role', 'document', 'step', 'consent']

function orderFor(reader: Reader, named: SearchKind | null) {
  const groups = KINDS.map((kind) => ({ kind, found: [] }))
  return groupsFor(reader, { groups, named }).map(({ kind }) => kind)
}

test('a citizen has what is written for them first, whatever else was named', () => {
  expect(orderFor('citizen', 'step').slice(0, 3)).toEqual(['station', 'consent', 'term'])
})

test('a citizen who typed a name of a word that is explained has the explanation before all', () => {
  expect(orderFor('citizen', 'term').slice(0, 3)).toEqual(['term', 'station', 'consent'])
  expect(orderFor('citizen', 'consent').slice(0, 3)).toEqual(['station', 'consent', 'term'])
})

test('what is written for who works is apart for a citizen, and for nobody else', () => {
  const groups = KINDS.map((kind) => ({ kind, found: [] }))
  const { own, atWork } = dividedFor('citizen', groups)
  expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(['station', 'consent', 'term']))
  expect(atWork.map(({ kind }) => kind)).toEqual(['role', 'document', 'step'])
  expect(dividedFor('worker', groups)).toEqual({ own: groups, atWork: [] })
})

test('a hit speaks to the citizen in their words where it has them, and to who works in theirs', () => {
  const hit = { title: '', address: '', place: [], accountable: [], line: 'Om personen.' }
  const groups = [
    { kind: 'consent' as const, found: [{ ...hit, kind: 'consent' as const, plain: 'Om dig.' }] },
    { kind: 'term' as const, found: [{ ...hit, kind: 'term' as const }] },
  ]
  const linesFor = (reader: Reader) =>
    dividedFor(reader, groups).own.flatMap(({ found }) => found.map(({ line }) => line))
  expect(linesFor('citizen')).toEqual(['Om dig.', 'Om personen.'])
  expect(linesFor('worker')).toEqual(['Om personen.', 'Om personen.'])
})

test('a citizen is asked whether they meant what is written for them, and nothing else', () => {
  const nearest = [...KINDS, ...KINDS].map((kind) => ({
    kind,
    title: '',
    address: '',
    place: [],
    accountable: [],
    line: '',
  }))
  const kindsFor = (reader: Reader) => nearestFor(reader, nearest).map(({ kind }) => kind)
  expect(kindsFor('citizen')).toEqual(['station', 'term', 'consent'])
  expect(kindsFor('anyone')).toEqual(['station', 'term', 'role'])
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
