import { describe, expect, test, vi } from 'vitest'
import { checkLayout } from '../../../src/layout/check-layout.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { Form } from '../../../src/layout/placed-process.ts'
import { buildContent } from '../../../src/pipeline/build-content.ts'
import { createMeasure } from '../../../src/pipeline/measure-names.ts'

vi.setConfig({ testTimeout: 60_000 })

const FORMS: readonly Form[] = ['wide', 'tall']
const { site } = await buildContent({ contentDir: 'content', today: '2026-11-22' })
const measure = createMeasure()

/** Two screens of a phone: more than that, and the reader is lost between left and right. */
const NARROW_PX = 640

describe.each(site?.processes ?? [])('the map of $id', (process) => {
  test.each(FORMS)('A11Y-24, REL-17: holds in the %s form as it is published', (form) => {
    const placed = placeProcess(process, form, measure)
    expect(checkLayout(placed, process)).toEqual([])
    expect(placed.isPlain).toBe(false)
    if (form === 'tall') expect(placed.width).toBeLessThanOrEqual(NARROW_PX)
  })
})
