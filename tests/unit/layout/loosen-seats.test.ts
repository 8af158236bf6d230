import { expect, test } from 'vitest'
import { loosenSeats } from '../../../src/layout/loosen-seats.ts'
import { type Seating, seatPlainly } from '../../../src/layout/seat-steps.ts'
import { createGraph } from '../../../src/model/graph.ts'
import { readingOrderOf } from '../../../src/model/reading-order.ts'
import { makeProcess } from '../../support/make-process.ts'

const graph = createGraph(
  makeProcess('start:fk -> a:fk -> b:fk -> c:af -> d:fk -> e:af -> f:fk -> end:fk'),
)
const order = readingOrderOf(graph)
const start = seatPlainly(order, graph)

/** Columns and rows in use: fewer are better. */
function sizeOf({ seats }: Seating): number {
  const used = [...seats.values()]
  return new Set(used.map(({ column }) => column)).size + new Set(used.map(rowKey)).size
}
const rowKey = ({ lane, sub }: { lane: number; sub: number }) => `${lane} ${sub}`
const judge = (seating: Seating) => ({ rough: 100 + sizeOf(seating), fine: () => sizeOf(seating) })

test('finds a cheaper seating, the same each time', () => {
  const found = loosenSeats(start, order, judge, 400)
  expect(sizeOf(found)).toBeLessThan(sizeOf(start))
  expect([...loosenSeats(start, order, judge, 400).seats]).toEqual([...found.seats])
})

test('keeps every step in its lane and phase, and no two in one seat', () => {
  const { seats, phases } = loosenSeats(start, order, judge, 400)
  for (const [id, { lane, phase, column }] of seats) {
    expect(lane, id).toBe(start.seats.get(id)?.lane)
    expect(phase, id).toBe(start.seats.get(id)?.phase)
    const { first, count } = phases[phase] ?? { first: 0, count: 0 }
    expect(first <= column && column < first + count, id).toBe(true)
  }
  const places = [...seats.values()].map((seat) => `${rowKey(seat)} ${seat.column}`)
  expect(new Set(places).size).toBe(seats.size)
})

test('returns what it was given when nothing is cheaper', () => {
  expect(loosenSeats(start, order, () => ({ rough: 1, fine: () => 1 }), 50)).toBe(start)
})
