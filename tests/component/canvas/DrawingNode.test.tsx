import { render } from '@testing-library/react'
import { ReactFlowProvider } from '@xyflow/react'
import { expect, test } from 'vitest'
import { CanvasContext } from '../../../src/canvas/canvas-context.ts'
import { DrawingNode } from '../../../src/canvas/DrawingNode.tsx'
import { TabStopContext } from '../../../src/canvas/tab-stop-context.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import { mapOf } from '../../../src/model/map-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess } from '../../support/make-process.ts'

const process = makeProcess(
  `start -> ${Array.from({ length: 60 }, (_, i) => `s${i}`).join(' -> ')} -> end`,
)
const placed = placeProcess(process, 'wide', estimateText, 'quick')

function showFrom(tabStop: (typeof placed.steps)[number] | undefined): readonly Element[] {
  render(
    <CanvasContext
      value={{
        process: mapOf(process, []),
        placed,
        parties: [],
        roles: [],
        hrefOf: (step) => `/${step}/`,
        dimmed: new Set(),
        lifted: new Set(),
        selected: null,
        hit: null,
        isHitShown: true,
        turn: 0,
        shortcuts: null,
        overlay: () => null,
      }}
    >
      <TabStopContext value={tabStop?.id ?? null}>
        <ReactFlowProvider initialWidth={1000} initialHeight={600}>
          <DrawingNode />
        </ReactFlowProvider>
      </TabStopContext>
    </CanvasContext>,
  )
  return [...document.querySelectorAll('a[data-steg]')]
}

test('a large map draws the steps near the view, with the numbers they have in the whole', () => {
  const links = showFrom(placed.steps[0])
  expect(links.length).toBeGreaterThan(5)
  expect(links.length).toBeLessThan(placed.steps.length / 2)
  expect(links.map((link) => link.querySelector('.n')?.textContent)).toEqual(
    links.map((_, i) => String(i + 1)),
  )
})

test('A11Y-12: one step is in the tab order, also when it lies far outside the view', () => {
  const last = placed.steps.at(-1)
  const links = showFrom(last)
  const stops = links.filter((link) => link.getAttribute('tabindex') !== '-1')
  expect(stops.map((link) => link.getAttribute('data-steg'))).toEqual([last?.id])
  expect(stops[0]?.querySelector('.n')?.textContent).toBe(String(placed.steps.length))
})
