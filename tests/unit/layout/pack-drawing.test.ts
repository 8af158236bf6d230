import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { packDrawing } from '../../../src/layout/pack-drawing.ts'
import { placePlainly, placeProcess } from '../../../src/layout/place-process.ts'
import type { Form } from '../../../src/layout/placed-process.ts'
import { unpackDrawing } from '../../../src/layout/unpack-drawing.ts'
import { mapOf } from '../../../src/model/map-process.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess } from '../../support/make-process.ts'
import { runs, timeFor } from '../../support/property-runs.ts'

vi.setConfig({ testTimeout: timeFor(60_000) })

test.each<Form>(['wide', 'tall'])('a packed %s drawing unpacks to itself', (form) => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 40 }), (process) => {
      const placed = placePlainly(process, form, estimateText)
      const travelled = JSON.parse(JSON.stringify(packDrawing(placed, process)))
      expect(unpackDrawing(travelled, mapOf(process, []))).toEqual(placed)
    }),
    runs(60),
  )
})

test('a flow without a label or a mark keeps none, and a mark off the line keeps its place', () => {
  const process = makeProcess('start -> granska:fk -> granskning:af -> end')
  const placed = placeProcess(process, 'wide', estimateText)
  const moved = {
    ...placed,
    flows: placed.flows.map((flow, i) => ({ ...flow, mark: i === 1 ? { x: 7.5, y: -3 } : null })),
  }
  expect(unpackDrawing(packDrawing(moved, process), process)).toEqual(moved)
})

test('a line that begins upright, or goes on the way it went, keeps its points', () => {
  const process = makeProcess('start -> granska:fk -> end')
  const placed = placeProcess(process, 'wide', estimateText)
  const points = [
    { x: 10, y: 20 },
    { x: 10, y: 5.5 },
    { x: 40, y: 5.5 },
    { x: 60, y: 5.5 },
    { x: 60, y: 90 },
  ]
  const bent = { ...placed, flows: placed.flows.map((flow) => ({ ...flow, points })) }
  const packed = packDrawing(bent, process)
  expect(packed.lines[0]).toEqual([10, 20, 0, -14.5, 30, 0, 20, 84.5])
  expect(unpackDrawing(packed, process)).toEqual(bent)
})

test('a slanting line is not packed', () => {
  const process = makeProcess('start -> granska:fk -> end')
  const placed = placeProcess(process, 'wide', estimateText)
  const points = [
    { x: 10, y: 20 },
    { x: 11, y: 21 },
  ]
  const slanting = { ...placed, flows: placed.flows.map((flow) => ({ ...flow, points })) }
  expect(() => packDrawing(slanting, process)).toThrow('a line moves either sideways or upright')
})

test('a drawing of another process is not packed', () => {
  const process = makeProcess('start -> granska:fk -> end')
  const other = makeProcess('start -> prova:fk -> end')
  const placed = placeProcess(process, 'wide', estimateText)
  expect(() => packDrawing(placed, other)).toThrow('the drawing has granska, the process has not')
})
