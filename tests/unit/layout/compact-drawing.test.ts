import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { checkLayout } from '../../../src/layout/check-layout.ts'
import { compactDrawing } from '../../../src/layout/compact-drawing.ts'
import { measureLayout } from '../../../src/layout/measure-layout.ts'
import { placePlainly } from '../../../src/layout/place-process.ts'
import type { Form } from '../../../src/layout/placed-process.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { dressProcess } from '../../support/dress-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { runs, timeFor } from '../../support/property-runs.ts'

vi.setConfig({ testTimeout: timeFor(60_000) })

test.each<Form>(['wide', 'tall'])(
  'REL-17: drawing the %s form together breaks no rule, adds no bend or crossing, and never makes it larger',
  (form) => {
    fc.assert(
      fc.property(arbitraryProcess({ maxSteps: 60 }), fc.nat(), (bare, seed) => {
        const process = dressProcess(bare, seed)
        const before = placePlainly(process, form, estimateText)
        const after = compactDrawing(before, process)
        expect(checkLayout(after, process)).toEqual([])
        expect(after.width).toBeLessThanOrEqual(before.width)
        expect(after.height).toBeLessThanOrEqual(before.height)
        const [was, is] = [measureLayout(before), measureLayout(after)]
        expect(is.bends).toBe(was.bends)
        expect(is.crossings).toBeLessThanOrEqual(was.crossings)
      }),
      runs(60),
    )
  },
)
