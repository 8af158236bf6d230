import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap } from '../../../src/layout/boxes.ts'
import { ICON_SIZE_PX, MARK_HEIGHT_PX, SIGN_REACH_PX } from '../../../src/layout/metrics.ts'
import type { Box } from '../../../src/layout/placed-process.ts'
import { signPlace } from '../../../src/layout/sign-places.ts'
import { hasCornerIcon, sizeOfStep } from '../../../src/layout/step-shape.ts'
import { signBoxes } from '../../../src/layout/step-signs.ts'
import { STEP_KINDS } from '../../../src/model/process.ts'
import { ALL_SIGNS } from '../../support/dress-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeStep } from '../../support/make-process.ts'
import { nameBoxes } from '../../support/name-boxes.ts'
import { runs } from '../../support/property-runs.ts'

const words = fc.array(fc.stringMatching(/^[a-zåäög]{2,14}$/), { minLength: 1, maxLength: 7 })

test('no sign of a step covers another or a word of its name, nor stands where a flow comes in or goes out', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STEP_KINDS), words, (kind, name) => {
      const size = sizeOfStep({ kind, name: name.join(' ') }, true, estimateText)
      const { width, height } = size
      const onBorder = signBoxes(makeStep('steg', { ...ALL_SIGNS, kind }), { x: 0, y: 0, ...size })
      const corner = hasCornerIcon(kind) ? signPlace(kind, size) : null
      const signs: readonly Box[] = corner
        ? [...onBorder, { ...corner, width: ICON_SIZE_PX, height: ICON_SIZE_PX }]
        : onBorder
      const others = [
        ...nameBoxes(kind, size, estimateText).map((box, i) => ({ what: `line ${i + 1}`, box })),
        // With the envelope that it may carry.
        ...[0, height].map((y) => ({
          what: 'a flow up or down',
          box: { x: width / 2 - 12, y: y - MARK_HEIGHT_PX / 2, width: 24, height: MARK_HEIGHT_PX },
        })),
        ...[8, height - 8].map((y) => ({
          what: 'a flow to the right',
          box: { x: width - 4, y: y - MARK_HEIGHT_PX / 2, width: 24, height: MARK_HEIGHT_PX },
        })),
      ]
      const faults = signs.flatMap((box, i) => [
        ...signs.slice(i + 1).flatMap((other) => (overlap(box, other) ? [`${i} and a sign`] : [])),
        ...others.flatMap((other) => (overlap(box, other.box) ? [`${i} and ${other.what}`] : [])),
      ])
      expect(faults).toEqual([])
      for (const { x, y, width: wide, height: high } of onBorder) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + wide).toBeLessThanOrEqual(width)
        expect(-y).toBeLessThanOrEqual(SIGN_REACH_PX)
        expect(y + high).toBeLessThanOrEqual(height + SIGN_REACH_PX)
      }
    }),
    runs(300),
  )
})
