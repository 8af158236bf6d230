import { expect, test } from 'vitest'
import { formatSourceDate } from '../../../../src/i18n/format-day.ts'
import { byPublisher, sharedCautions } from '../../../../src/views/about/source-groups.ts'
import { makeSource } from '../../../support/make-site.ts'

const source = (id: string, publisher: string, caution: string | null = null) =>
  makeSource(id, { publisher, caution })

test('publishers with several sources are groups in Swedish order, the others come together', () => {
  const { groups, others } = byPublisher([
    source('a', 'Ö'),
    source('b', 'Ensam'),
    source('c', 'Ä'),
    source('d', 'Ö'),
    source('e', 'Ä'),
  ])
  expect(groups.map(({ publisher, sources }) => [publisher, sources.length])).toEqual([
    ['Ä', 2],
    ['Ö', 2],
  ])
  expect(others.map(({ id }) => id)).toEqual(['b'])
})

test('a caution that three sources share is said once, one that two share is not', () => {
  const often = ['a', 'b', 'c'].map((id) => source(id, id, 'Ofta.'))
  const seldom = ['d', 'e'].map((id) => source(id, id, 'Sällan.'))
  expect(sharedCautions([...often, ...seldom, source('f', 'f')])).toEqual(['Ofta.'])
})

test('LANG-17: a date is written as exactly as the source gives it, in words', () => {
  expect(['2020-03-31', '2024-04', '2016'].map(formatSourceDate)).toEqual([
    '31 mars 2020',
    'april 2024',
    '2016',
  ])
})
