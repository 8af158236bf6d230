import { cleanup, fireEvent, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { ProcessCanvas } from '../../../src/canvas/ProcessCanvas.tsx'
import { ONE_DRAWING_FROM_STEPS } from '../../../src/canvas/to-canvas.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { PlacedProcess } from '../../../src/layout/placed-process.ts'
import { mapOf } from '../../../src/model/map-process.ts'
import type { Process } from '../../../src/model/process.ts'
import { StepList } from '../../../src/views/caseworker/StepList.tsx'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

/** What a browser has and the test's document lacks; no sizes are measured, the layout has given them. */
beforeAll(() => {
  class Unmeasured {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Unmeasured)
  vi.stubGlobal('SVGAElement', SVGElement)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('scrollBy', () => {})
  vi.stubGlobal('CSS', { escape: (id: string) => id })
})

/** Hundreds of keys, each drawn, on a machine that is busy. */
vi.setConfig({ testTimeout: 60_000 })

/** A process of so many steps, with a choice of three ways in every ten: on, past two steps, and back. */
function processOf(size: number): Process {
  const ids = Array.from({ length: size - 2 }, (_, i) => `s${i}`)
  const forks = ids.filter((_, i) => i % 10 === 4)
  const isFork = new Set(forks)
  const words = ['start', ...ids, 'end'].map((id) => (isFork.has(id) ? `${id}? -ja->` : `${id} ->`))
  const ways = forks.map((id) => {
    const at = ids.indexOf(id)
    return `${id} -nej-> ${ids[at + 3] ?? 'end'}; ${id} -vet-inte x2-> ${ids[at - 2]}`
  })
  return makeProcess([words.join(' ').replace(/ ->$/, ''), ...ways].join('; '))
}

function placedOf(process: Process): PlacedProcess {
  return placeProcess(process, 'wide', estimateText, 'quick')
}

async function show(process: Process, placed = placedOf(process)): Promise<PlacedProcess> {
  const { container } = render(
    <ProcessCanvas
      process={mapOf(process, [])}
      placed={placed}
      parties={[]}
      roles={[]}
      hrefOf={(step) => `/${step}/`}
      dimmed={new Set()}
      lifted={new Set()}
      selected={null}
      hit={null}
      isHitShown
      turn={0}
      shortcuts={null}
      overlay={() => null}
      startX={0}
      focused={null}
      onFocus={() => {}}
      onSay={() => {}}
      onHeight={() => {}}
      onDrawn={() => {}}
    />,
  )
  await vi.waitFor(() => {
    if (!container.querySelector('a[data-steg]')) throw new Error('no step is drawn')
  })
  return placed
}

const focused = () => document.activeElement?.getAttribute('data-steg') ?? null

/** Every stop of the Tab key on the page, which holds the canvas and nothing else. */
async function tabStops(): Promise<readonly string[]> {
  const user = userEvent.setup()
  const stops: string[] = []
  for (let i = 0; i < 60; i += 1) {
    await user.tab()
    const stop = document.activeElement
    if (stop === null || stop === document.body) return stops
    stops.push(focused() === null ? (stop.getAttribute('aria-label') ?? stop.className) : 'a step')
  }
  throw new Error(`Tab never leaves the canvas: ${stops.slice(0, 20).join(', ')}`)
}

test('A11Y-12: Tab stops as many times on a map of 5 steps as of 150, and of one that is drawn as a whole', async () => {
  const stopsOf: string[][] = []
  for (const size of [5, 150, ONE_DRAWING_FROM_STEPS]) {
    const { steps } = await show(processOf(size))
    expect(steps).toHaveLength(size)
    stopsOf.push([...(await tabStops())])
    const buttons = document.querySelectorAll('button')
    expect(stopsOf.at(-1)?.length).toBe(1 + buttons.length)
    cleanup()
  }
  const [few, many, whole] = stopsOf
  expect(few?.filter((stop) => stop === 'a step')).toHaveLength(1)
  expect(many).toEqual(few)
  expect(whole).toEqual(few)
})

test('A11Y-21: of a map that is drawn in part, every step stands in the list and is reached by arrows', async () => {
  const process = processOf(ONE_DRAWING_FROM_STEPS + 20)
  const placed = placedOf(process)
  const ids = placed.steps.map(({ id }) => id)
  showStatic(
    <StepList
      site={indexOf(makeSite(process))}
      page={{
        process: mapOf(process, []),
        wide: placed,
        tall: placed,
        names: { documents: {}, consents: {} },
      }}
      dimmed={new Set()}
      selected={null}
      search=""
    />,
  )
  const inList = [...document.querySelectorAll('li[data-steg]')]
  expect(inList.map((item) => item.getAttribute('data-steg'))).toEqual(ids)
  document.body.replaceChildren()

  await show(process, placed)
  expect(document.querySelectorAll('a[data-steg]').length).toBeLessThan(ids.length / 2)
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
  document.querySelector<SVGElement>('a[data-steg][tabindex="0"]')?.focus()
  const reached = new Set([focused()])
  // Right goes on, at a choice when pressed twice: the first way passes every step.
  for (let presses = 0; presses < 2 * ids.length && focused() !== ids.at(-1); presses += 1) {
    press('ArrowRight')
    reached.add(focused())
  }
  expect([...reached]).toEqual(ids)
  press('Home')
  expect(focused(), 'from the far end to the start').toBe(ids[0])
})
