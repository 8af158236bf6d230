import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandsOf } from '../../../src/drawing/PaperBands.tsx'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { Box } from '../../../src/layout/placed-process.ts'
import { signBoxes } from '../../../src/layout/step-signs.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { dressProcess } from '../../support/dress-process.ts'
import { runs } from '../../support/property-runs.ts'

const measure = (text: string, size: number) => text.length * size * 0.5

test('A11Y-40: the bands of a folded drawing hold all of it, and cut no step and no sign on one', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 25 }), fc.nat(), (bare, seed) => {
      const process = dressProcess(bare, seed)
      const placed = placeProcess(process, 'tall', measure, 'quick')
      const bands = bandsOf(placed)
      expect(bands.reduce((sum, { height }) => sum + height, 0)).toBe(placed.height)
      const stepOf = new Map(process.steps.map((step) => [step.id, step]))
      const isCut = (part: Box) =>
        !bands.some(({ y, height }) => part.y >= y && part.y + part.height <= y + height)
      const cut = placed.steps.filter(({ id, box }) => {
        const step = stepOf.get(id)
        return [box, ...(step ? signBoxes(step, box) : [])].some(isCut)
      })
      expect(cut.map(({ id }) => id)).toEqual([])
    }),
    runs(12),
  )
})
