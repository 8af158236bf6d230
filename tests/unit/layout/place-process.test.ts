import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { checkLayout } from '../../../src/layout/check-layout.ts'
import { measureLayout } from '../../../src/layout/measure-layout.ts'
import { type Effort, placePlainly, placeProcess } from '../../../src/layout/place-process.ts'
import type { Form, PlacedProcess } from '../../../src/layout/placed-process.ts'
import type { FlowId, PhaseId } from '../../../src/model/ids.ts'
import type { Process } from '../../../src/model/process.ts'
import { readingOrder } from '../../../src/model/reading-order.ts'
import { arbitraryProcess, randomProcess } from '../../support/arbitrary-process.ts'
import { dressProcess } from '../../support/dress-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeFlow, makeProcess, makeStep } from '../../support/make-process.ts'
import { runs, timeFor } from '../../support/property-runs.ts'

// Hundreds of layouts per test; a busy machine takes longer than the default five seconds.
vi.setConfig({ testTimeout: timeFor(60_000) })

const FORMS: readonly Form[] = ['wide', 'tall']

function place(process: Process, form: Form = 'wide', effort: Effort = 'quick'): PlacedProcess {
  return placeProcess(process, form, estimateText, effort)
}

function stepBox(placed: PlacedProcess, id: string) {
  const box = placed.steps.find((step) => step.id === id)?.box
  if (!box) throw new Error(`no step ${id}`)
  return box
}

function flowOf(placed: PlacedProcess, id: FlowId) {
  const flow = placed.flows.find((flow) => flow.id === id)
  if (!flow) throw new Error(`no flow ${id}`)
  return flow
}

describe.each(FORMS)('every drawing in the %s form', (form) => {
  test('REL-17: keeps shapes, labels and lines apart, in their lanes and phases', () => {
    fc.assert(
      fc.property(arbitraryProcess({ maxSteps: 80 }), (process) => {
        const placed = place(process, form)
        expect(checkLayout(placed, process)).toEqual([])
        expect(placed.isPlain).toBe(false)
      }),
      runs(60),
    )
  })

  test('REL-17: holds for large processes too', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 121, max: 300 }), (seed, size) => {
        const process = randomProcess(seed, size)
        const placed = place(process, form)
        expect(checkLayout(placed, process)).toEqual([])
        expect(placed.isPlain).toBe(false)
      }),
      runs(40),
    )
  })

  test('REL-17: finds room for the signs of steps, beside names and labels of all lengths', () => {
    fc.assert(
      fc.property(arbitraryProcess({ maxSteps: 60 }), fc.nat(), (bare, seed) => {
        const process = dressProcess(bare, seed)
        for (const placed of [place(process, form), placePlainly(process, form, estimateText)]) {
          expect(checkLayout(placed, process)).toEqual([])
        }
        expect(place(process, form).isPlain).toBe(false)
      }),
      runs(60),
    )
  })

  test('REL-17: holds where lines stand through the nine columns that a step would rather have', () => {
    const process = randomProcess(1579922511, 234)
    expect(checkLayout(place(process, form), process)).toEqual([])
  })

  test('REL-17: holds for any graph, sound or not: parallel ways, loops, cycles between all', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (process) => {
        const placed = place(process, form)
        expect(checkLayout(placed, process)).toEqual([])
        expect(placed.isPlain).toBe(false)
      }),
      runs(100),
    )
  })

  test('REL-17: is the same, byte for byte, for the same process', () => {
    fc.assert(
      fc.property(arbitraryProcess({ maxSteps: 40 }), (process) => {
        const copy = structuredClone(process)
        expect(JSON.stringify(place(copy, form))).toBe(JSON.stringify(place(process, form)))
      }),
      runs(15),
    )
  })

  test('REL-17: has a plainer form that holds as well', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryProcess({ maxSteps: 60 }), arbitraryGraph()), (process) => {
        const plain = placePlainly(process, form, estimateText)
        expect(plain.isPlain).toBe(true)
        expect(checkLayout(plain, process)).toEqual([])
      }),
      runs(100),
    )
  })

  test('REL-17: holds, and is the same each time, after the seats have been improved', () => {
    const process = randomProcess(7, 24)
    const full = place(process, form, 'full')
    expect(checkLayout(full, process)).toEqual([])
    expect(JSON.stringify(full)).toBe(JSON.stringify(place(process, form, 'full')))
  })

  test('places a single step, and a process without any', () => {
    const one = makeProcess('start')
    expect(checkLayout(place(one, form), one)).toEqual([])
    const none = { ...one, steps: [], flows: [] }
    expect(checkLayout(place(none, form), none)).toEqual([])
  })

  test('lists the steps in reading order', () => {
    const process = randomProcess(3, 40)
    expect(place(process, form).steps.map((step) => step.id)).toEqual(
      readingOrder(process).map((step) => step.id),
    )
  })

  test('keeps long words whole by widening the step', () => {
    const name = 'Arbetslivsinriktadrehabiliteringsplanering nu'
    const process = makeProcess('start -> a -> end', { steps: { a: { name } } })
    const placed = place(process, form)
    expect(placed.steps.find((step) => step.id === 'a')?.lines).toEqual([
      'Arbetslivsinriktadrehabiliteringsplanering',
      'nu',
    ])
    expect(checkLayout(placed, process)).toEqual([])
  })

  test('gives ten ways from one step and into one step a port each', () => {
    const ways = Array.from({ length: 10 }, (_, i) => `d?:fk -vag${i}-> s${i}:fk -> m:fk`)
    const process = makeProcess(`start:fk -> d?:fk; ${ways.join('; ')}; m -> end`)
    const placed = place(process, form)
    expect(checkLayout(placed, process)).toEqual([])
    const starts = placed.flows.filter((flow) => flow.id.startsWith('d--'))
    expect(new Set(starts.map((flow) => JSON.stringify(flow.points[0]))).size).toBe(10)
  })

  test('REL-17: keeps the ends on the border of an end that twenty ways lead to', () => {
    const ways = Array.from({ length: 20 }, (_, i) => `d?:fk -vag${i}-> s${i}:fk -> end:fk`)
    const process = makeProcess(`start:fk -> d?:fk; ${ways.join('; ')}`)
    for (const placed of [place(process, form), placePlainly(process, form, estimateText)]) {
      expect(checkLayout(placed, process)).toEqual([])
    }
  })
})

describe('the wide form', () => {
  test('draws a chain in one lane as one straight line', () => {
    const placed = place(makeProcess('start:fk -> a:fk -> b:fk -> end:fk'), 'wide', 'full')
    expect(measureLayout(placed)).toMatchObject({ crossings: 0, bends: 0 })
  })

  test('lets lanes share a column: a step for another party stands straight below', () => {
    const placed = place(makeProcess('start:fk -> a:fk => b:af -> end:af'), 'wide', 'full')
    const { points, mark } = flowOf(placed, 'a--b')
    expect(points).toHaveLength(2)
    expect(points[0]?.x).toBe(points[1]?.x)
    // Mostly outside, so that it comes near no letter of the name.
    expect(mark).toEqual({ x: points[0]?.x, y: (points[0]?.y ?? 0) + 4 })
  })

  test('leaves an arrow its room over the border of a phase too', () => {
    const placed = place(makeProcess('start:fk@ett -> a:fk@tva -> end:fk@tre'), 'wide', 'full')
    const [start, a, end] = ['start', 'a', 'end'].map((id) => stepBox(placed, id))
    if (!start || !a || !end) throw new Error('no steps')
    expect(a.x - start.x - start.width).toBeGreaterThanOrEqual(22)
    expect(end.x - a.x - a.width).toBeGreaterThanOrEqual(22)
  })

  test('sends a loop back out to the right and in from the left', () => {
    const process = makeProcess('start:fk -> a:fk -> b:fk -> d?:fk -ja-> end:fk; d -nej-> a')
    const { points, isBack } = flowOf(place(process), 'd--a')
    expect(isBack).toBe(true)
    expect(points[1]?.x).toBeGreaterThan(points[0]?.x ?? 0)
    expect(points.at(-1)?.x).toBeGreaterThan(points.at(-2)?.x ?? 0)
  })

  test('shows a lane without steps, and leaves it out of the tall form', () => {
    const process = makeProcess('start:fk -> a:fk -> end:fk')
    const lanes = [...process.lanes, ...makeProcess('start:af').lanes]
    const parties = (form: Form) => place({ ...process, lanes }, form).lanes.map((l) => l.party)
    expect(parties('wide')).toEqual(['fk', 'af'])
    expect(parties('tall')).toEqual(['fk'])
  })

  test('offers breaks that cut no step and no label, and all phase borders among them', () => {
    const placed = place(randomProcess(11, 60))
    const boxes = [
      ...placed.steps.map((step) => step.box),
      ...placed.flows.flatMap((flow) => flow.label?.box ?? []),
    ]
    for (const x of placed.breaks) {
      expect(boxes.filter((box) => box.x < x && x < box.x + box.width)).toEqual([])
    }
    const borders = placed.phases.slice(1).map((phase) => phase.box.x)
    expect(placed.breaks).toEqual(expect.arrayContaining(borders))
    expect(placed.breaks).toEqual([...placed.breaks].sort((a, b) => a - b))
  })

  test('lets a decision in the same lane lead on straight ahead', () => {
    const placed = place(
      makeProcess('start:fk -> d?:fk -ja-> a:fk -> end:fk; d -nej-> b:fk -> end'),
    )
    expect(stepBox(placed, 'd').x).toBeLessThan(stepBox(placed, 'end').x)
  })
})

describe('the tall form', () => {
  test('is at most as wide as a narrow page, whatever the length', () => {
    const process = makeProcess(
      `start:fk ${Array.from({ length: 30 }, (_, i) => `-> s${i}:fk`).join(' ')} -> end:fk`,
    )
    const placed = place(process, 'tall')
    expect(placed.width).toBeLessThanOrEqual(640)
    expect(new Set(placed.lanes.map((lane) => lane.band)).size).toBeGreaterThan(1)
  })

  test('names no phase twice in one band', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { phases } = place(randomProcess(seed, 40), 'tall')
      const headings = phases.map(({ phase, band }) => `${band} ${phase}`)
      expect(new Set(headings).size).toBe(headings.length)
    }
  })

  test('repeats a lane and a phase in each band they reach into', () => {
    const process = makeProcess(
      `start:fk ${Array.from({ length: 12 }, (_, i) => `-> s${i}:fk`).join(' ')} -> end:fk`,
    )
    const { lanes, phases } = place(process, 'tall')
    expect(lanes.map((lane) => lane.band)).toEqual(phases.map((phase) => phase.band))
  })
})

describe('six lanes and six phases', () => {
  test.each(FORMS)('REL-17: hold in the %s form', (form) => {
    const lanes = ['a', 'b', 'c', 'd', 'e', 'f']
    const words = lanes.flatMap((phase, i) =>
      lanes.map((lane, j) => `s${6 * i + j}:${lane}@fas${phase}`),
    )
    const process = makeProcess(`start:a@fasa -> ${words.join(' => ')} -> end:f@fasf`)
    expect(checkLayout(place(process, form), process)).toEqual([])
  })
})

/** Any steps and any flows between them, themselves included: more than content may hold. */
function arbitraryGraph(): fc.Arbitrary<Process> {
  const kinds = ['task', 'decision', 'meeting', 'end', 'subprocess'] as const
  return fc
    .record({
      size: fc.integer({ min: 2, max: 25 }),
      lanes: fc.integer({ min: 1, max: 6 }),
      phases: fc.integer({ min: 1, max: 6 }),
      pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { maxLength: 60 }),
      seeds: fc.array(fc.nat(), { minLength: 25, maxLength: 25 }),
    })
    .map(({ size, lanes, phases, pairs, seeds }) => {
      const base = makeProcess('start:l0')
      const parties = Array.from({ length: lanes }, (_, i) => makeProcess(`start:l${i}`).lanes[0])
      const steps = Array.from({ length: size }, (_, i) => {
        const seed = seeds[i] ?? 0
        const lane = parties[seed % lanes]
        return makeStep(`s${i}`, {
          kind: i === 0 ? 'start' : (kinds[seed % kinds.length] ?? 'task'),
          name: 'Ett namn som blir olika långt'.slice(0, 4 + (seed % 26)),
          phase: `fas${Math.floor((i * phases) / size)}` as PhaseId,
          ...(lane ? { lane } : {}),
        })
      })
      const flows = new Map<FlowId, Process['flows'][number]>()
      for (const [a, b, seed, isHandover] of pairs) {
        const from = steps[a % size]
        const to = steps[b % size]
        if (!from || !to) continue
        const labels = [null, null, 'ja', 'nej eller vet inte', 'behöver förberedelse']
        const flow = makeFlow(from.id, to.id, { label: labels[seed % labels.length] ?? null })
        const handover = makeProcess('a:fk => b:af').flows[0]?.handover ?? null
        flows.set(flow.id, isHandover ? { ...flow, handover } : flow)
      }
      return {
        ...base,
        lanes: parties.flatMap((party) => party ?? []),
        phases: Array.from({ length: phases }, (_, i) => ({
          id: `fas${i}` as PhaseId,
          name: `Fas ${i}`,
          coordinator: null,
        })),
        steps,
        flows: [...flows.values()],
      }
    })
}
