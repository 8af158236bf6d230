import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { MeasureText } from '../../../src/layout/measure-text.ts'
import { LABEL_LINE_PX, MARK_HEIGHT_PX, MARK_WIDTH_PX } from '../../../src/layout/metrics.ts'
import { placePlainly, placeProcess } from '../../../src/layout/place-process.ts'
import type { Box, Form, PlacedProcess } from '../../../src/layout/placed-process.ts'
import type { Process } from '../../../src/model/process.ts'
import { buildContent } from '../../../src/pipeline/build-content.ts'
import { createMeasure } from '../../../src/pipeline/measure-names.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { nameBoxes } from '../../support/name-boxes.ts'
import { runs } from '../../support/property-runs.ts'

vi.setConfig({ testTimeout: 60_000 })

const FORMS: readonly Form[] = ['wide', 'tall']
const { site } = await buildContent({ contentDir: 'content', today: '2026-11-22' })

/** Envelopes that lie on a word of the step that they leave. */
function touched(placed: PlacedProcess, process: Process, measure: MeasureText): string[] {
  const flows = new Map(process.flows.map((flow) => [flow.id, flow]))
  const kinds = new Map(process.steps.map(({ id, kind }) => [id, kind]))
  return placed.flows.flatMap(({ id, mark }) => {
    const step = placed.steps.find((one) => one.id === flows.get(id)?.from)
    const kind = step && kinds.get(step.id)
    if (!mark || !step || !kind) return []
    const { x, y } = step.box
    const envelope: Box = {
      x: mark.x - x - MARK_WIDTH_PX / 2,
      y: mark.y - y - MARK_HEIGHT_PX / 2,
      width: MARK_WIDTH_PX,
      height: MARK_HEIGHT_PX,
    }
    const names = nameBoxes(kind, { ...step.box, lines: step.lines }, measure)
    return names.flatMap((name, i) => (overlap(envelope, name) ? `${id} on ${step.lines[i]}` : []))
  })
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test('no envelope lies on a word of a name, whatever the process', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 30 }), fc.constantFrom(...FORMS), (process, form) => {
      const placed = placePlainly(process, form, estimateText)
      expect(touched(placed, process, estimateText)).toEqual([])
    }),
    runs(60),
  )
})

describe.each(site?.processes ?? [])('on the map of $id', (process) => {
  const measure = createMeasure()
  test.each(FORMS)('no envelope lies on a word of a name, in the %s form', (form) => {
    const placed = placeProcess(process, form, measure, 'quick')
    expect(touched(placed, process, measure)).toEqual([])
  })

  test.each(FORMS)('a label lies nearer its own line than another, in the %s form', (form) => {
    const placed = placeProcess(process, form, measure, 'quick')
    expect(nearerAnother(placed, process)).toEqual([])
  })
})

/** From the baseline of a label's last line to its lower edge, and from its upper edge to the top of its letters. */
const BELOW_PX = 3
const ABOVE_PX = LABEL_LINE_PX - BELOW_PX - 9

/** Labels beside a step that the eye would tie to another line out of the same step. */
function nearerAnother({ flows }: PlacedProcess, process: Process): string[] {
  const from = new Map(process.flows.map((flow) => [flow.id, flow.from]))
  const away = (y: number, { box }: NonNullable<PlacedProcess['flows'][number]['label']>) =>
    Math.max(box.y + ABOVE_PX - y, y - (box.y + box.height - BELOW_PX))
  return flows.flatMap(({ id, label, points: [start, next] }) => {
    if (!label || !start || start.x === next?.x) return []
    const own = away(start.y, label)
    const others = flows.filter(
      (other) => other.id !== id && from.get(other.id) === from.get(id) && other.points[0],
    )
    return others.some(
      ({ points: [at] }) => at && at.x > start.x - 24 && away(at.y, label) < own + 3,
    )
      ? id
      : []
  })
}
