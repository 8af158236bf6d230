import { expect, test } from 'vitest'
import { planPaper } from '../../../src/drawing/paper-slices.ts'
import type { PlacedProcess } from '../../../src/layout/placed-process.ts'

function wide(width: number, height: number, breaks: readonly number[]): PlacedProcess {
  return {
    process: 'p' as PlacedProcess['process'],
    form: 'wide',
    width,
    height,
    steps: [],
    flows: [],
    lanes: [],
    phases: [],
    breaks,
    isPlain: false,
  }
}

test('leaves a small map whole', () => {
  expect(planPaper(wide(1200, 800, [400, 800])).slices).toHaveLength(1)
})

test('cuts a long map at its breaks, so that nothing is cut through', () => {
  const breaks = [800, 1600, 2400, 3200]
  const { slices } = planPaper(wide(4000, 500, breaks))
  expect(slices.map(({ to }) => to)).toEqual([1600, 3200, 4000])
})

test('shows every part of the map once, in order', () => {
  const { slices } = planPaper(wide(9000, 500, [1000, 2500, 4000, 5500, 7000, 8200]))
  expect(slices[0]?.from).toBe(0)
  expect(slices.at(-1)?.to).toBe(9000)
  slices.slice(1).forEach((slice, i) => {
    expect(slice.from).toBe(slices[i]?.to)
  })
})

test('keeps a map without breaks in one piece, however long', () => {
  expect(planPaper(wide(9000, 500, [])).slices).toHaveLength(1)
})
