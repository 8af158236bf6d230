import { Children, isValidElement } from 'react'
import { expect, test } from 'vitest'
import { PaperDrawing } from '../../../src/drawing/PaperDrawing.tsx'
import { planPaper } from '../../../src/layout/paper-plan.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import { randomProcess } from '../../support/arbitrary-process.ts'

const measure = (text: string, size: number) => text.length * size * 0.5

test('each part of a drawing on paper has its own key, however many slices repeat the lane headings', () => {
  const process = randomProcess(3, 40)
  const placed = placeProcess(process, 'wide', measure, 'quick')
  expect(planPaper(placed).slices.length).toBeGreaterThan(1)
  const keys = Children.toArray(
    PaperDrawing({ placed, process, linesOf: null }).props.children,
  ).map((part) => (isValidElement(part) ? part.key : null))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})
