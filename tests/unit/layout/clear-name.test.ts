import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { markBox } from '../../../src/layout/boxes.ts'
import type { MeasureText } from '../../../src/layout/measure-text.ts'
import { ICON_SIZE_PX } from '../../../src/layout/metrics.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { Box, Form, PlacedProcess } from '../../../src/layout/placed-process.ts'
import { signPlace } from '../../../src/layout/sign-places.ts'
import { hasCornerIcon } from '../../../src/layout/step-shape.ts'
import { signBoxes } from '../../../src/layout/step-signs.ts'
import type { Process, Step } from '../../../src/model/process.ts'
import { buildContent } from '../../../src/pipeline/build-content.ts'
import { createMeasure } from '../../../src/pipeline/measure-names.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { dressProcess } from '../../support/dress-process.ts'
import { letterInk } from '../../support/letter-ink.ts'
import { makeHandover, makeProcess, makeStep, roleOfLane } from '../../support/make-process.ts'
import { runs } from '../../support/property-runs.ts'

vi.setConfig({ testTimeout: 120_000 })

const FORMS: readonly Form[] = ['wide', 'tall']
/** On the screen, and on paper. */
const SIZES = [14, 15]
const LEAST_PX = 3
const measure = createMeasure()
const { site } = await buildContent({ contentDir: 'content', today: '2026-11-22' })

/** Letters of a step's name nearer a sign on it, or the mark of a handover from it, than they may be. */
function tooNear(placed: PlacedProcess, process: Process, measure: MeasureText): string[] {
  const stepOf = new Map(process.steps.map((step) => [step.id, step]))
  const fromOf = new Map(process.flows.map(({ id, from }) => [id, from]))
  return placed.steps.flatMap(({ id, box, lines }) => {
    const step = stepOf.get(id)
    if (!step) return []
    const marks = placed.flows.flatMap(({ id: flow, mark }) =>
      mark && fromOf.get(flow) === id ? [markBox({ x: mark.x - box.x, y: mark.y - box.y })] : [],
    )
    const hanging = [...signsOf(step, box), ...marks]
    return SIZES.flatMap((size) =>
      letterInk(step.kind, { ...box, lines }, size, measure).flatMap((ink) =>
        hanging
          .map((sign) => distance(sign, ink.box))
          .filter((px) => px < LEAST_PX - 0.01)
          .map((px) => `${id}: ${ink.letter} in "${lines.join(' ')}" ${px.toFixed(1)} at ${size}`),
      ),
    )
  })
}

function signsOf(step: Step, size: Box): readonly Box[] {
  const border = signBoxes(step, { ...size, x: 0, y: 0 })
  const corner = hasCornerIcon(step.kind) ? signPlace(step.kind, size) : null
  return corner ? [...border, { ...corner, width: ICON_SIZE_PX, height: ICON_SIZE_PX }] : border
}

/** Between two boxes; 0 where they meet. */
function distance(a: Box, b: Box): number {
  const x = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width))
  const y = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height))
  return Math.hypot(x, y)
}

const HARD_NAMES = [
  'Gå igenom, fråga och följ upp',
  'Återkom på Åsö med återbud',
  'Öppna ÖÄÅ Åäö gjpqy',
  'Ring Försäkringskassan (jourtid)',
  'Åååå åååå åååå åååå åååå',
]

/** With names that reach high and low. */
function withHardNames(process: Process, seed: number): Process {
  const steps = process.steps.map((step, i) => ({
    ...step,
    name: (i + seed) % 2 === 0 ? (HARD_NAMES[(i + seed) % HARD_NAMES.length] ?? '') : step.name,
  }))
  return { ...process, steps }
}

describe.each(site?.processes ?? [])('on the map of $id', (process) => {
  test.each(FORMS)('every sign stands 3 px off the letters, in the %s form', (form) => {
    const placed = placeProcess(process, form, measure, 'quick')
    expect(tooNear(placed, process, measure)).toEqual([])
  })
})

test('every sign stands 3 px off the letters of any map, on the screen and on paper', () => {
  fc.assert(
    fc.property(
      arbitraryProcess({ maxSteps: 30 }),
      fc.nat(),
      fc.constantFrom(...FORMS),
      (bare, seed, form) => {
        const process = withHardNames(dressProcess(bare, seed), seed)
        const placed = placeProcess(process, form, measure, 'quick')
        expect(tooNear(placed, process, measure)).toEqual([])
      },
    ),
    runs(40),
  )
})

test('a step grows only where a ring or a dot would come too near what hangs on its edge', () => {
  const place = (name: string) => {
    const bare = makeProcess('start:fk -> a:fk -> end:fk')
    const steps = bare.steps.map((step) =>
      step.id === 'a'
        ? makeStep('a', { lane: step.lane, phase: step.phase, kind: 'inclusive-split', name })
        : step,
    )
    const handover = makeHandover(roleOfLane('fk'))
    const flows = bare.flows.map((flow) => (flow.from === 'a' ? { ...flow, handover } : flow))
    const placed = placeProcess({ ...bare, steps, flows }, 'wide', measure, 'quick')
    return placed.steps.find(({ id }) => id === 'a')?.box.height ?? 0
  }
  expect(place('Alla får samma sak ännu en gång')).toBeLessThan(
    place('Ålla får samma sak ännu en gång'),
  )
})
