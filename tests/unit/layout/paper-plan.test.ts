import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { markBox } from '../../../src/layout/boxes.ts'
import { LANE_HEADING_WIDTH_PX } from '../../../src/layout/metrics.ts'
import {
  type PaperPlan,
  paperScale,
  planPaper,
  tooSmallFor,
} from '../../../src/layout/paper-plan.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { Box, PlacedProcess } from '../../../src/layout/placed-process.ts'
import { signBoxes } from '../../../src/layout/step-signs.ts'
import { arbitraryProcess, randomProcess } from '../../support/arbitrary-process.ts'
import { dressProcess } from '../../support/dress-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess } from '../../support/make-process.ts'
import { noteFaults } from '../../support/note-faults.ts'
import { runs, timeFor } from '../../support/property-runs.ts'

vi.setConfig({ testTimeout: timeFor(60_000) })

function wide(width: number, height: number, breaks: readonly number[]): PlacedProcess {
  return {
    process: 'p' as PlacedProcess['process'],
    form: 'wide',
    width,
    height,
    steps: [],
    flows: [],
    lanes: [],
    phases: [],
    breaks,
    isPlain: false,
  }
}

function shows(plan: PaperPlan, x: number, y: number): boolean {
  return plan.slices.some(
    ({ from, to, bands }) =>
      from <= x && x <= to && bands.some((band) => band.y <= y && y <= band.y + band.height),
  )
}

const endOfBox = ({ y, height }: { y: number; height: number }) => y + height
/** With the width of its border. */
const withBorder = ({ x, y, width, height }: Box): Box => ({
  x: x - 1.2,
  y: y - 1.2,
  width: width + 2.4,
  height: height + 2.4,
})
const endOf = ({ top, height }: { top: number; height: number }) => top + height

describe('planPaper', () => {
  test('leaves a small map whole', () => {
    const process = makeProcess('start:fk -> a:fk -> end:fk')
    expect(planPaper(placeProcess(process, 'wide', estimateText)).slices).toHaveLength(1)
  })

  test('keeps a map without breaks in one piece, however long', () => {
    expect(planPaper(wide(9000, 500, [])).slices).toHaveLength(1)
  })

  test('shows every part of the map once, in order', () => {
    const { slices } = planPaper(wide(9000, 500, [1000, 2500, 4000, 5500, 7000, 8200]))
    expect(slices[0]?.from).toBe(LANE_HEADING_WIDTH_PX)
    expect(slices.at(-1)?.to).toBe(9000)
    slices.slice(1).forEach((slice, i) => {
      expect(slice.from).toBe(slices[i]?.to)
    })
  })

  test('leaves out a lane that has nothing in a slice', () => {
    const chain = (lane: string, from: number) =>
      Array.from({ length: 8 }, (_, i) => `s${from + i}:${lane}`).join(' -> ')
    const process = makeProcess(`start:fk -> ${chain('fk', 0)} => ${chain('af', 8)} -> end:af`)
    const placed = placeProcess(process, 'wide', estimateText)
    const plan = planPaper(placed)
    expect(plan.slices.length).toBeGreaterThan(1)
    expect(plan.height).toBeLessThan(plan.slices.length * placed.height)
  })

  test('shows beside each slice the whole name of every lane that has something in it', () => {
    const placed = placeProcess(randomProcess(3, 40), 'wide', estimateText, 'quick')
    const { slices } = planPaper(placed)
    expect(slices.length).toBeGreaterThan(1)
    for (const { from, to, headings } of slices) {
      for (const { id, box } of placed.steps) {
        const lane = placed.lanes.find(
          (lane) => lane.box.y <= box.y && box.y < lane.box.y + lane.box.height,
        )
        const middle = lane && lane.box.y + lane.box.height / 2
        if (middle === undefined || box.x < from || box.x > to) continue
        expect(
          headings.some(({ y, height }) => y <= middle - 26 && middle + 26 <= y + height),
          id,
        ).toBe(true)
      }
    }
  })

  test('shows where two lanes meet, so that paper without colour tells them apart', () => {
    const placed = placeProcess(randomProcess(3, 40), 'wide', estimateText, 'quick')
    for (const { from, to, bands } of planPaper(placed).slices) {
      for (const { id, box } of placed.steps) {
        const lane = placed.lanes.find((lane) => lane.box.y <= box.y && box.y < endOfBox(lane.box))
        if (!lane || box.x < from || box.x > to) continue
        const isShown = (border: number) =>
          bands.some(({ y, height }) => y <= border && border <= y + height)
        expect([isShown(lane.box.y), isShown(endOfBox(lane.box))], id).toEqual([true, true])
      }
    }
  })

  test('REL-17: shows every shape, label and bend of any map, and cuts no shape', () => {
    fc.assert(
      fc.property(arbitraryProcess({ maxSteps: 60 }), (process) => {
        const placed = placeProcess(process, 'wide', estimateText, 'quick')
        const plan = planPaper(placed)
        for (const { box } of placed.steps) {
          expect(shows(plan, box.x, box.y)).toBe(true)
          expect(shows(plan, box.x + box.width, box.y + box.height)).toBe(true)
          expect(plan.slices.some(({ from, to }) => from <= box.x && box.x + box.width <= to)).toBe(
            true,
          )
        }
        const foot = Math.max(...plan.slices.flatMap(({ bands }) => bands.map(endOf)))
        for (const { bands, headings } of plan.slices) {
          expect(new Set(headings.map(({ top }) => top)).size).toBe(headings.length)
          for (const { top, height } of [...bands, ...headings]) {
            expect(height).toBeGreaterThan(0)
            expect(top + height).toBeLessThanOrEqual(foot)
          }
        }
        for (const { points, label } of placed.flows) {
          for (const { x, y } of points) expect(shows(plan, x, y)).toBe(true)
          if (label) expect(shows(plan, label.box.x, label.box.y)).toBe(true)
        }
      }),
      runs(30),
    )
  })

  test('REL-17: no slice of any map cuts a border, a sign on a step, a mark or a label', () => {
    fc.assert(
      fc.property(arbitraryProcess({ maxSteps: 60 }), fc.nat(), (bare, seed) => {
        const process = dressProcess(bare, seed)
        const placed = placeProcess(process, 'wide', estimateText, 'quick')
        const plan = planPaper(placed)
        const stepOf = new Map(process.steps.map((step) => [step.id, step]))
        const isWhole = (box: Box) =>
          plan.slices.some(
            ({ from, to, bands }) =>
              from <= box.x &&
              box.x + box.width <= to &&
              bands.some(({ y, height }) => y <= box.y && endOfBox(box) <= y + height),
          )
        for (const { id, box } of placed.steps) {
          const step = stepOf.get(id)
          for (const part of [withBorder(box), ...(step ? signBoxes(step, box) : [])]) {
            expect(isWhole(part), id).toBe(true)
          }
        }
        for (const { id, label, mark } of placed.flows) {
          if (label) expect(isWhole(label.box), id).toBe(true)
          if (mark) expect(isWhole(markBox(mark)), id).toBe(true)
        }
      }),
      runs(30),
    )
  })

  test('REL-17: over each slice of any map stand the phases of its steps, whole and side by side', () => {
    fc.assert(
      fc.property(arbitraryProcess({ maxSteps: 60 }), (process) => {
        const placed = placeProcess(process, 'wide', estimateText, 'quick')
        const { slices } = planPaper(placed)
        const unnamed = new Set(placed.phases.map(({ phase }) => phase))
        for (const { from, to, x, phases, bands } of slices) {
          const edges = phases.flatMap(({ box }) => [box.x, box.x + box.width])
          const right = x + to - from
          expect(edges[0]).toBe(x)
          expect(edges.at(-1)).toBeCloseTo(right)
          for (let i = 1; i < edges.length - 1; i += 2)
            expect(edges[i]).toBeCloseTo(edges[i + 1] ?? 0)
          for (const { phase, box, isRest } of phases) {
            expect(endOfBox(box)).toBeLessThanOrEqual(bands[0]?.top ?? 0)
            expect(box.width).toBeGreaterThanOrEqual(40)
            if (!isRest) unnamed.delete(phase)
          }
          for (const { id, box } of placed.steps) {
            if (box.x < from || box.x > to) continue
            const middle = box.x + box.width / 2
            const over = placed.phases.find(
              (one) => one.box.x <= middle && middle < one.box.x + one.box.width,
            )
            expect(
              phases.map(({ phase }) => phase),
              id,
            ).toContain(over?.phase)
          }
        }
        expect([...unnamed], 'named in no slice').toEqual([])
      }),
      runs(30),
    )
  })

  test('REL-17: every line that is cut has a note on both sides, apart from all other notes and from the slice', () => {
    fc.assert(
      fc.property(arbitraryProcess({ maxSteps: 60 }), (process) => {
        const placed = placeProcess(process, 'wide', estimateText, 'quick')
        const { slices, width, height } = planPaper(placed, (flow, leads) => [flow, leads])
        for (const [i, { from, to, x, notes }] of slices.entries()) {
          const right = x + to - from
          const [before, after] = [true, false].map((side) =>
            notes.filter(({ isBefore }) => isBefore === side),
          )
          const sides = [
            { notes: before ?? [], cut: from, isCut: i > 0, room: { left: 104, right: x } },
            {
              notes: after ?? [],
              cut: to,
              isCut: i < slices.length - 1,
              room: { left: right, right: width },
            },
          ]
          for (const { notes, cut, isCut, room } of sides) {
            const through = placed.flows.flatMap(({ id, points }) =>
              points.slice(1).flatMap((point, at) => {
                const start = points[at]
                return start && (start.x - cut) * (point.x - cut) < 0 ? id : []
              }),
            )
            expect(notes.map(({ flow }) => flow).sort()).toEqual(isCut ? through.sort() : [])
            const short = notes.map((note) => ({ ...note, lines: ['till ett steg', 'med namn'] }))
            expect(noteFaults(short, room)).toEqual([])
            for (const { text, lines } of notes) {
              expect(text.y + 15 * (lines.length - 1)).toBeLessThan(height + 1)
            }
          }
        }
      }),
      runs(30),
    )
  })

  test('a sheet that would have names under 6 pt is told, so that the folded drawing takes its place', () => {
    const named = (points: number) => {
      const scale = points / 15 / (72 / 25.4)
      return tooSmallFor({ width: 277 / scale, height: 1 })
    }
    expect([named(6.1), named(5.9), named(4.1)]).toEqual([[], ['A4'], ['A3', 'A4']])
  })

  test('moves a cut off the border of a shape, and makes none where two shapes touch', () => {
    const step = (x: number) => ({
      id: `${x}` as PlacedProcess['steps'][number]['id'],
      box: { x, y: 50, width: 124, height: 44 },
      lines: [],
    })
    const drawn = {
      ...wide(4000, 100, [1124, 2124]),
      steps: [step(1000), step(1128), step(2000), step(2124)],
    }
    expect(planPaper(drawn).slices.map(({ to }) => to)).toEqual([1125.5, 4000])
  })

  test('makes names larger than one strip across the sheet would', () => {
    const placed = placeProcess(
      makeProcess(
        `start:fk ${Array.from({ length: 40 }, (_, i) => `-> s${i}:fk`).join(' ')} -> end:fk`,
      ),
      'wide',
      estimateText,
      'quick',
    )
    expect(paperScale(planPaper(placed))).toBeGreaterThan(2 * paperScale(placed))
  })
})
