import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandsOf } from '../../../src/drawing/PaperBands.tsx'
import { SIGN_REACH_PX } from '../../../src/layout/metrics.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { runs } from '../../support/property-runs.ts'

const measure = (text: string, size: number) => text.length * size * 0.5

test('A11Y-40: the bands of a folded drawing hold all of it, and cut no step and no sign on one', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 25 }), (process) => {
      const placed = placeProcess(process, 'tall', measure, 'quick')
      const bands = bandsOf(placed)
      expect(bands.reduce((sum, { height }) => sum + height, 0)).toBeGreaterThanOrEqual(
        placed.height,
      )
      const cut = placed.steps.filter(
        ({ box }) =>
          !bands.some(
            ({ y, height }) =>
              box.y - SIGN_REACH_PX >= y && box.y + box.height + SIGN_REACH_PX <= y + height,
          ),
      )
      expect(cut.map(({ id }) => id)).toEqual([])
    }),
    runs(12),
  )
})
