import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { PAPER_NAME_SIZE_PX } from '../../../src/layout/metrics.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { Box, PlacedProcess } from '../../../src/layout/placed-process.ts'
import { signBoxes } from '../../../src/layout/step-signs.ts'
import {
  PART_RATIO,
  PART_TITLE_PX,
  planUpright,
  UPRIGHT_WIDTH_MM,
  type UprightPlan,
} from '../../../src/layout/upright-plan.ts'
import { arbitraryProcess, randomProcess } from '../../support/arbitrary-process.ts'
import { dressProcess } from '../../support/dress-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { noteFaults } from '../../support/note-faults.ts'
import { runs } from '../../support/property-runs.ts'

vi.setConfig({ testTimeout: 60_000 })

const linesOf = () => ['till ett steg med', 'ett vanligt namn']
const POINTS_PER_MM = 72 / 25.4

function pointsOf({ width }: UprightPlan): number {
  return (PAPER_NAME_SIZE_PX * UPRIGHT_WIDTH_MM * POINTS_PER_MM) / width
}

test('A11Y-40: the parts of a folded drawing hold all of it, and cut no step and no sign on one', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 25 }), fc.nat(), (bare, seed) => {
      const process = dressProcess(bare, seed)
      const placed = placeProcess(process, 'tall', estimateText, 'quick')
      const { parts } = planUpright(placed, process.flows, linesOf)
      expect(parts.reduce((sum, { height }) => sum + height, 0)).toBe(placed.height)
      const stepOf = new Map(process.steps.map((step) => [step.id, step]))
      const isCut = (part: Box) =>
        !parts.some(({ y, height }) => part.y >= y && part.y + part.height <= y + height)
      const cut = placed.steps.filter(({ id, box }) => {
        const step = stepOf.get(id)
        return [box, ...(step ? signBoxes(step, box) : [])].some(isCut)
      })
      expect(cut.map(({ id }) => id)).toEqual([])
    }),
    runs(12),
  )
})

test('A11Y-40: each part fits its sheet with its notes, and its names are 12 pt at most', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 60 }), (process) => {
      const placed = placeProcess(process, 'tall', estimateText, 'quick')
      const plan = planUpright(placed, process.flows, linesOf)
      for (const { height, above, below } of plan.parts) {
        const whole = PART_TITLE_PX + above.height + height + below.height
        expect(whole).toBeLessThanOrEqual(plan.width * PART_RATIO + 1e-6)
      }
      expect(pointsOf(plan)).toBeLessThanOrEqual(12.05)
      expect(pointsOf(plan)).toBeGreaterThanOrEqual(6)
    }),
    runs(30),
  )
})

test('as few sheets as can be: no part fits on the sheet of the one before', () => {
  const process = randomProcess(5, 50)
  const placed = placeProcess(process, 'tall', estimateText, 'quick')
  const { parts, width } = planUpright(placed, process.flows, null)
  expect(parts.length).toBeGreaterThan(2)
  const pairs = parts.slice(1).map((part, i) => part.height + (parts[i]?.height ?? 0))
  for (const height of pairs) {
    expect(height + PART_TITLE_PX).toBeGreaterThan(width * PART_RATIO)
  }
})

test('REL-17: every line that is cut has a note on both sides, and no note lies on another or a line', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 60 }), (process) => {
      const placed = placeProcess(process, 'tall', estimateText, 'quick')
      const plan = planUpright(placed, process.flows, linesOf)
      const cuts = plan.parts.slice(1).map(({ y }) => y)
      for (const [i, y] of cuts.entries()) {
        const through = placed.flows.flatMap(({ id, points }) =>
          points.slice(1).flatMap((to, at) => {
            const from = points[at]
            return from && (from.y - y) * (to.y - y) < 0 ? id : []
          }),
        )
        const before = plan.parts[i]?.below.notes ?? []
        const after = plan.parts[i + 1]?.above.notes ?? []
        for (const notes of [before, after]) {
          expect(notes.map(({ flow }) => flow).sort()).toEqual([...through].sort())
          expect(noteFaults(notes, { left: 0, right: plan.width })).toEqual([])
        }
      }
    }),
    runs(30),
  )
})

test('a note names the step that its line leads to on the side it leaves, and that it comes from on the other', () => {
  const process = randomProcess(5, 50)
  const placed = placeProcess(process, 'tall', estimateText, 'quick')
  const { parts } = planUpright(placed, process.flows, (flow, leads, part) => [
    `${flow} ${leads} ${part}`,
  ])
  const partOf = (id: string | undefined) => {
    const y = placed.steps.find((step) => step.id === id)?.box.y ?? 0
    return parts.findIndex((part) => part.y <= y && y < part.y + part.height) + 1
  }
  const flowOf = new Map(process.flows.map((flow) => [flow.id, flow]))
  let count = 0
  parts.forEach(({ below, above }, i) => {
    for (const { flow, leads, lines } of below.notes) {
      const { from, to } = flowOf.get(flow) ?? {}
      const ways = leadsDown(placed, flow, (parts[i]?.y ?? 0) + (parts[i]?.height ?? 0))
      expect(ways).toContain(leads === 'to')
      expect(lines).toEqual([`${flow} ${leads} ${partOf(leads === 'to' ? to : from)}`])
      count++
    }
    for (const { flow, leads } of above.notes) {
      expect(leadsDown(placed, flow, parts[i]?.y ?? 0)).toContain(leads === 'from')
    }
  })
  expect(count).toBeGreaterThan(3)
})

/** Of the ways in which a line goes through a cut: down, and up. */
function leadsDown({ flows }: PlacedProcess, id: string, y: number): readonly boolean[] {
  const { points = [] } = flows.find((flow) => flow.id === id) ?? {}
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]
    return from && (from.y - y) * (to.y - y) < 0 ? from.y < to.y : []
  })
}
