import { describe, expect, test } from 'vitest'
import { checkLayout } from '../../../src/layout/check-layout.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { PlacedFlow, PlacedProcess, Point } from '../../../src/layout/placed-process.ts'
import { signBoxes } from '../../../src/layout/step-signs.ts'
import { ALL_SIGNS } from '../../support/dress-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess } from '../../support/make-process.ts'

const process = makeProcess(
  'start:fk@ett -> d?:fk@ett -ja-> a:fk@tva => b:af@tva -> end:af@tva; d -nej-> c:fk@tva -> end; c -> a',
)
const placed = placeProcess(process, 'wide', estimateText, 'quick')

function withStepAt(id: string, change: Partial<Point>): PlacedProcess {
  return {
    ...placed,
    steps: placed.steps.map((step) =>
      step.id === id ? { ...step, box: { ...step.box, ...change } } : step,
    ),
  }
}

function withFlow(id: string, change: (flow: PlacedFlow) => Partial<PlacedFlow>): PlacedProcess {
  return {
    ...placed,
    flows: placed.flows.map((flow) => (flow.id === id ? { ...flow, ...change(flow) } : flow)),
  }
}

function rulesOf(broken: PlacedProcess): readonly string[] {
  return [...new Set(checkLayout(broken, process).map((fault) => fault.rule))]
}

function boxOf(id: string) {
  const box = placed.steps.find((step) => step.id === id)?.box
  if (!box) throw new Error(`no step ${id}`)
  return box
}

describe('checkLayout', () => {
  test('finds nothing in a drawing that holds', () => {
    expect(checkLayout(placed, process)).toEqual([])
  })

  test('finds a step or a flow that is not drawn', () => {
    expect(rulesOf({ ...placed, steps: placed.steps.slice(1) })).toContain('complete')
    expect(rulesOf({ ...placed, flows: placed.flows.slice(1) })).toContain('complete')
  })

  test('finds a number that is not finite', () => {
    expect(rulesOf(withStepAt('a', { x: Number.NaN }))).toContain('finite')
    expect(rulesOf({ ...placed, width: Number.POSITIVE_INFINITY })).toContain('finite')
  })

  test('finds what lies outside the map', () => {
    expect(rulesOf({ ...placed, width: boxOf('a').x })).toContain('inside-map')
  })

  test('finds a step outside its lane', () => {
    expect(rulesOf(withStepAt('a', { y: boxOf('b').y }))).toContain('inside-lane')
  })

  test('finds a step outside its phase', () => {
    expect(rulesOf(withStepAt('a', { x: boxOf('start').x }))).toContain('inside-phase')
  })

  test('finds two shapes that overlap', () => {
    expect(rulesOf(withStepAt('a', { x: boxOf('c').x + 5, y: boxOf('c').y }))).toContain(
      'shapes-apart',
    )
  })

  test('finds two shapes that stand nearer each other than 16 px, beside or above each other', () => {
    const { x, y, width, height } = boxOf('c')
    const nearC = (dx: number, dy: number) =>
      rulesOf(withStepAt('a', { x: x + dx, y: y + dy })).includes('shapes-apart')
    expect([nearC(width + 15, 0), nearC(width + 16, 0)]).toEqual([true, false])
    expect([nearC(0, height + 15), nearC(0, height + 16)]).toEqual([true, false])
    expect([nearC(width + 15, height + 15), nearC(width + 16, height + 15)]).toEqual([true, false])
  })

  test('finds a label on a shape', () => {
    const onShape = withFlow('d--a', (flow) => ({
      label: { lines: ['ja'], box: { ...boxOf('a'), width: 20, height: 16 } },
      points: flow.points,
    }))
    expect(rulesOf(onShape)).toContain('labels-apart')
  })

  test('finds a slanted stretch', () => {
    const slanted = withFlow('start--d', ({ points }) => ({
      points: points.map((point, i) => (i === 0 ? { ...point, y: point.y + 3 } : point)),
    }))
    expect(rulesOf(slanted)).toContain('right-angles')
  })

  test('finds an end that hangs in the air', () => {
    const short = withFlow('start--d', ({ points }) => ({
      points: points.map((point, i) => (i === 0 ? { ...point, x: point.x + 6 } : point)),
    }))
    expect(rulesOf(short)).toContain('ends-on-border')
  })

  test('finds a flow that enters from the wrong side', () => {
    const box = boxOf('d')
    const around = withFlow('start--d', () => {
      const start = boxOf('start')
      const y = start.y + start.height / 2
      return {
        points: [
          { x: start.x + start.width, y },
          { x: box.x + box.width, y },
        ],
      }
    })
    expect(rulesOf(around)).toContain('ends-on-side')
  })

  test('finds a line through a shape and through a label', () => {
    const through = (x: number, top: number, bottom: number) =>
      withFlow('start--d', ({ points }) => {
        const [first, last] = [points[0], points.at(-1)]
        if (!first || !last) return {}
        return { points: [first, { x, y: top }, { x, y: bottom }, last] }
      })
    const box = boxOf('a')
    expect(rulesOf(through(box.x + 40, box.y - 20, box.y + box.height + 20))).toContain(
      'clear-of-shapes',
    )
    const label = placed.flows.find((flow) => flow.id === 'd--a')?.label?.box
    if (!label) throw new Error('no label')
    expect(rulesOf(through(label.x + 4, label.y - 9, label.y + 30))).toContain('clear-of-labels')
  })

  test('finds a mark on a step that is not its own', () => {
    const box = boxOf('c')
    const onStep = withFlow('a--b', () => ({ mark: { x: box.x + 30, y: box.y } }))
    expect(rulesOf(onStep)).toContain('marks-apart')
  })

  test('A11Y-24: finds two marks whose targets overlap', () => {
    const mark = placed.flows.find((flow) => flow.id === 'a--b')?.mark
    if (!mark) throw new Error('no mark')
    const near = (x: number, y: number) => withFlow('d--a', () => ({ mark: { x, y } }))
    expect(rulesOf(near(mark.x, mark.y + 23))).toContain('targets-apart')
    expect(rulesOf(near(mark.x + 17, mark.y + 16))).toContain('targets-apart')
    expect(rulesOf(near(mark.x, mark.y + 24))).not.toContain('targets-apart')
  })

  describe('of the signs on the border of a step', () => {
    const signed = {
      ...process,
      steps: process.steps.map((step) => (step.id === 'c' ? { ...step, ...ALL_SIGNS } : step)),
    }
    const drawn = placeProcess(signed, 'wide', estimateText, 'quick')
    const shape = drawn.steps.find(({ id }) => id === 'c')?.box
    const [consent, gap, deadline] = shape
      ? signBoxes({ ...ALL_SIGNS, consentObtained: [], kind: 'task' }, shape)
      : []
    if (!consent || !gap || !deadline) throw new Error('no signs')
    const rulesWith = (change: Partial<PlacedProcess>) => [
      ...new Set(checkLayout({ ...drawn, ...change }, signed).map(({ rule }) => rule)),
    ]
    const flowsWith = (id: string, change: Partial<PlacedFlow>) => ({
      flows: drawn.flows.map((flow) => (flow.id === id ? { ...flow, ...change } : flow)),
    })

    test('finds nothing where they have room', () => {
      expect(rulesWith({})).toEqual([])
    })

    test.each([
      ['consent', consent],
      ['gap', gap],
      ['deadline', deadline],
    ])('finds a label, a mark and a line on the sign of %s', (_, sign) => {
      const label = { lines: ['ja'], box: { ...sign, x: sign.x + sign.width - 1 } }
      expect(rulesWith(flowsWith('d--a', { label }))).toContain('signs-apart')
      const mark = { x: sign.x + sign.width + 11, y: sign.y }
      expect(rulesWith(flowsWith('a--b', { mark }))).toContain('marks-apart')
      const y = sign.y + sign.height / 2
      const points = [
        { x: sign.x - 50, y },
        { x: sign.x + 1, y },
      ]
      expect(rulesWith(flowsWith('a--b', { points }))).toContain('clear-of-signs')
    })

    test('finds one that hangs out of its lane', () => {
      const foot = consent.y + consent.height
      const lanes = (height: number) => ({
        lanes: drawn.lanes.map((lane) =>
          lane.party === 'fk'
            ? { ...lane, box: { ...lane.box, height: height - lane.box.y } }
            : lane,
        ),
      })
      expect(rulesWith(lanes(foot - 1))).toContain('inside-lane')
    })
  })

  test('finds a line, or a shape, on the name of a phase or a lane', () => {
    const tall = placeProcess(process, 'tall', estimateText, 'quick')
    const rulesWith = (x: number, top: number, bottom: number, drawing = tall) => {
      const flows = drawing.flows.map((flow, i) =>
        i === 0
          ? {
              ...flow,
              points: [
                { x, y: top },
                { x, y: bottom },
              ],
            }
          : flow,
      )
      return checkLayout({ ...drawing, flows }, process).map(({ rule }) => rule)
    }
    const [phase, lane] = [tall.phases[0], tall.lanes[0]]
    if (!phase?.nameX || !lane?.nameX) throw new Error('no headings')
    expect(rulesWith(phase.nameX + 40, phase.box.y + 2, phase.box.y + 9)).toContain(
      'clear-of-headings',
    )
    expect(rulesWith(lane.nameX + 130, lane.box.y, lane.box.y + 9)).toContain('clear-of-headings')
    expect(rulesWith(lane.nameX + 142, lane.box.y, lane.box.y + 9)).not.toContain(
      'clear-of-headings',
    )
    expect(rulesWith(50, 60, 70, placed)).toContain('clear-of-headings')
    expect(rulesOf(withStepAt('a', { y: 0 }))).toContain('clear-of-headings')
  })

  test('finds a line nearer past the name of a phase or a lane in the tall form than 6 px', () => {
    const tall = placeProcess(process, 'tall', estimateText, 'quick')
    const { phases, lanes, flows } = tall
    const [first] = flows
    const [phase, lane] = [phases[0], lanes[0]]
    const [nameX, laneX] = [phase?.nameX, lane?.nameX]
    if (!first || !phase || !lane || !nameX || !laneX) throw new Error('no headings')
    const isNear = (x: number, { y, height }: { y: number; height: number }) => {
      const points = [
        { x, y },
        { x, y: y + height },
      ]
      const drawing = { ...tall, flows: [{ ...first, label: null, mark: null, points }] }
      return checkLayout(drawing, process).some(({ rule }) => rule === 'clear-of-headings')
    }
    const end = nameX + (phase.nameWidth ?? 0)
    expect([5, 6].map((px) => isNear(nameX - px, phase.box))).toEqual([true, false])
    expect([5, 6].map((px) => isNear(end + px, phase.box))).toEqual([true, false])
    const line = { ...lane.box, height: 12 }
    expect([5, 6].map((px) => isNear(laneX - px, line))).toEqual([true, false])
    expect([5, 6].map((px) => isNear(laneX + 136 + px, line))).toEqual([true, false])
  })

  test('finds two flows that share a stretch', () => {
    const other = placed.flows.find((flow) => flow.id === 'd--a')
    expect(rulesOf(withFlow('d--c', () => ({ points: other?.points ?? [] })))).toContain(
      'lines-apart',
    )
  })
})
