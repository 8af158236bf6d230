import { expect, test } from 'vitest'
import { flowLine } from '../../../src/drawing/flow-line.ts'

test('draws a straight flow in one stretch', () => {
  expect(
    flowLine([
      { x: 10, y: 20 },
      { x: 90, y: 20 },
    ]),
  ).toBe('M10 20h80')
})

test('rounds each corner', () => {
  expect(
    flowLine([
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 40 },
    ]),
  ).toBe('M0 0h43q7 0 7 7v33')
})

test('lets a corner take at most half of a short stretch', () => {
  expect(
    flowLine([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 6 },
      { x: 60, y: 6 },
    ]),
  ).toBe('M0 0h17q3 0 3 3q0 3 3 3h37')
})

test('passes a point on a straight line without a corner', () => {
  expect(
    flowLine([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 60, y: 0 },
    ]),
  ).toBe('M0 0h20h40')
})
