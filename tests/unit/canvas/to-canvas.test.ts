import { expect, test } from 'vitest'
import { ONE_DRAWING_FROM_STEPS, toCanvas } from '../../../src/canvas/to-canvas.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { Process } from '../../../src/model/process.ts'
import { makeProcess } from '../../support/make-process.ts'

const measure = (text: string, size: number) => text.length * size * 0.5

function canvasOf(process: Process) {
  const placed = placeProcess(process, 'wide', measure, 'quick')
  return { placed, ...toCanvas(placed, process) }
}

test('SEC-03: nodes stand where the layout has placed the steps', () => {
  const { placed, nodes } = canvasOf(makeProcess('start -> a:fk -> b:af -> end'))
  for (const { id, box } of placed.steps) {
    const node = nodes.find((candidate) => candidate.id === `steg-${id}`)
    expect(node).toMatchObject({ position: { x: box.x, y: box.y }, width: box.width })
  }
})

test('A11Y-21: every step and every flow is on the canvas', () => {
  const process = makeProcess('start -> a:fk -> b? -ja-> end; b -nej-> a')
  const { nodes, edges } = canvasOf(process)
  expect(nodes.filter(({ type }) => type === 'step')).toHaveLength(process.steps.length)
  expect(edges.map(({ id }) => id).sort()).toEqual(process.flows.map(({ id }) => id).sort())
})

test('A11Y-12, A11Y-18: nothing is a tab stop by itself, nor named by React Flow', () => {
  const { nodes, edges } = canvasOf(makeProcess('start -> a -> end'))
  for (const part of [...nodes, ...edges]) {
    expect(part.focusable).toBe(false)
    for (const name of ['aria-label', 'aria-roledescription']) {
      expect(part.domAttributes).toHaveProperty([name], undefined)
    }
  }
})

test('shows a large map as one drawing', () => {
  const chain = Array.from({ length: ONE_DRAWING_FROM_STEPS }, (_, i) => `s${i}`).join(' -> ')
  const { nodes, edges } = canvasOf(makeProcess(`start -> ${chain} -> end`))
  expect(nodes.map(({ type }) => type)).toEqual(['drawing'])
  expect(edges).toEqual([])
})
