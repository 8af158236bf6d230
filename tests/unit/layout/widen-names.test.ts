import { expect, test } from 'vitest'
import { breakHeading } from '../../../src/drawing/break-heading.ts'
import { PHASE_NAME_WIDTH_PX } from '../../../src/layout/metrics.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import { widenNames } from '../../../src/layout/widen-names.ts'
import type { PhaseId } from '../../../src/model/ids.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess } from '../../support/make-process.ts'

const placed = placeProcess(
  makeProcess('start -> a:fk -> b:af -> end'),
  'tall',
  estimateText,
  'quick',
)
const heading = {
  phase: 'planera' as PhaseId,
  band: 1,
  box: { x: 0, y: 100, width: 550, height: 32 },
  nameX: 20,
  nameWidth: PHASE_NAME_WIDTH_PX,
}
const [flow] = placed.flows
const nameWith = (lines: readonly (readonly [x: number, top: number, bottom: number])[]) => {
  const flows = lines.flatMap(([x, top, bottom]) =>
    flow
      ? [
          {
            ...flow,
            label: null,
            mark: null,
            points: [
              { x, y: top },
              { x, y: bottom },
            ],
          },
        ]
      : [],
  )
  const phases = [{ id: heading.phase, name: 'Inför första samtalet', coordinator: null }]
  return widenNames({ ...placed, flows, phases: [heading] }, { phases }).phases[0]
}
const widthWith = (lines: Parameters<typeof nameWith>[0]) => nameWith(lines)?.nameWidth ?? 0

test('a name of a phase in the tall form has its whole heading where no line leads through it', () => {
  expect(widthWith([])).toBe(512)
  expect(breakHeading('1 Inför första samtalet', widthWith([]))).toHaveLength(1)
  expect(widthWith([[300, 0, 90]])).toBe(512)
})

test('it ends before the first line that leads through the heading, and keeps the room it had', () => {
  expect(
    widthWith([
      [300, 0, 400],
      [400, 0, 400],
    ]),
  ).toBe(274)
  expect(widthWith([[10, 0, 400]])).toBe(512)
  expect(
    widthWith([
      [155, 0, 400],
      [310, 0, 400],
      [460, 0, 400],
    ]),
  ).toBe(PHASE_NAME_WIDTH_PX)
})

test('where it would take two lines it stands further on, in the first room for one, clear of the lines', () => {
  const crowded = nameWith([
    [153, 0, 400],
    [160, 0, 400],
    [500, 0, 400],
  ])
  expect(crowded).toMatchObject({ nameX: 166, nameWidth: 328 })
  expect(breakHeading('1 Inför första samtalet', 328)).toHaveLength(1)
})
