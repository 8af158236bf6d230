import { expect, test } from 'vitest'
import { columnsOf } from '../../../../src/views/responsibility/duty-columns.ts'
import { makeRole } from '../../../support/make-site.ts'

const roles = (count: number) =>
  Array.from({ length: count }, (_, i) => makeRole(`roll-${i}`, i < 5 ? 'soc' : 'fk'))
const shown = (count: number) =>
  columnsOf(roles(count)).map((column) => [column.party, column.roles.length])

test('a few roles have a column each', () => {
  expect(shown(2)).toEqual([
    ['soc', 1],
    ['soc', 1],
  ])
})

test('many roles are gathered in a column for each party, in their order', () => {
  expect(shown(9)).toEqual([
    ['soc', 5],
    ['fk', 4],
  ])
})
