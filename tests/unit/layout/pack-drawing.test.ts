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

test('a drawing of another process is not packed', () => {
  const process = makeProcess('start -> granska:fk -> end')
  const other = makeProcess('start -> prova:fk -> end')
  const placed = placeProcess(process, 'wide', estimateText)
  expect(() => packDrawing(placed, other)).toThrow('the drawing has granska, the process has not')
})
