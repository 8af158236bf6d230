import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import { canvasIsAwake, LARGE, openMap, SMALL } from '../support/map-page.ts'
import { builtHtml, siteFolder } from '../support/routes.ts'

test.use({ viewport: { width: 1366, height: 800 } })

declare global {
  interface Window {
    __shift: number
  }
}

type Place = readonly [number, number]

/** Hold the canvas back until the page, as it stands without it, has been looked at. */
async function holdCanvas(page: Page): Promise<() => void> {
  const manifest: Record<string, { readonly file: string }> = JSON.parse(
    readFileSync(join(siteFolder, '.vite/manifest.json'), 'utf8'),
  )
  const file = manifest['src/canvas/ProcessCanvas.tsx']?.file ?? ''
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(`**/${file}`, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** Where the outlines of the steps are in the window, by id. */
function placesOf(page: Page, root: string): Promise<Readonly<Record<string, Place>>> {
  return page.locator(`${root} a[data-steg]`).evaluateAll((steps) =>
    Object.fromEntries(
      steps.map((step) => {
        const box = step.querySelector('.o')?.getBoundingClientRect() ?? new DOMRect()
        return [step.getAttribute('data-steg'), [box.x, box.y]]
      }),
    ),
  )
}

function expectSamePlaces(
  after: Readonly<Record<string, Place>>,
  before: Readonly<Record<string, Place>>,
): void {
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
  const moved = Object.entries(before).filter(([id, [x, y]]) => {
    const [newX = 0, newY = 0] = after[id] ?? []
    return Math.abs(newX - x) > 1 || Math.abs(newY - y) > 1
  })
  expect(moved.map(([id, place]) => `${id}: ${place} → ${after[id]}`)).toEqual([])
}

for (const address of [LARGE, SMALL]) {
  test(`SEC-03: ${address} wakes without a jump, and every step stands where the layout has it`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.__shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') window.__shift += entry.value
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const release = await holdCanvas(page)
    await page.goto(address)
    await expect(page.locator('[data-canvas]')).toHaveCount(1)
    await page.evaluate(() => document.fonts.ready)
    const drawing = page.locator('.map-frame > .drawing.wide')
    await expect(drawing).toBeVisible()
    const before = await placesOf(page, '.map-frame > .drawing.wide')
    const shiftBefore = await page.evaluate(() => window.__shift)
    release()
    await canvasIsAwake(page)
    expectSamePlaces(await placesOf(page, '.react-flow'), before)
    await expect(drawing).toBeHidden()
    expect(await page.evaluate(() => window.__shift), 'layout shift').toBe(shiftBefore)
    expect(shiftBefore, 'layout shift by the font').toBeLessThan(0.001)

    // The layout's own places, as they stand in the built page.
    const built = /<svg class="drawing wide"[\s\S]*?<\/svg>/.exec(builtHtml(address))?.[0] ?? ''
    const planned = new Map(
      [
        ...built.matchAll(/data-steg="([^"]+)"[^>]*? transform="translate\(([\d.]+) ([\d.]+)\)/g),
      ].map(([, id = '', x, y]) => [id, [Number(x), Number(y)] as const]),
    )
    expect(planned.size).toBe(Object.keys(before).length)
    const [origin] = [...planned].map(([id, [x, y]]) => [
      (before[id]?.[0] ?? 0) - x,
      (before[id]?.[1] ?? 0) - y,
    ])
    const wanted = [...planned].map(([id, [x, y]]): [string, Place] => [
      id,
      [x + (origin?.[0] ?? 0), y + (origin?.[1] ?? 0)],
    ])
    expectSamePlaces(await placesOf(page, '.react-flow'), Object.fromEntries(wanted))
  })
}

test('a drawing that was scrolled sideways stays there when the canvas wakes', async ({ page }) => {
  const release = await holdCanvas(page)
  // The app comes at the first idle moment and the canvas at the next: scroll between them, as a quick reader does.
  await page.addInitScript(() => {
    const idle = window.requestIdleCallback.bind(window)
    let isAppAsked = false
    window.requestIdleCallback = (callback, options) => {
      if (!isAppAsked) {
        isAppAsked = true
        return idle(callback, options)
      }
      document.addEventListener('wake-now', () =>
        callback({ didTimeout: false, timeRemaining: () => 50 }),
      )
      return 1
    }
  })
  await page.goto(LARGE)
  await expect(page.locator('.map-filters')).toBeVisible()
  await page.locator('.map-frame').evaluate((frame) => {
    frame.scrollLeft = 700
  })
  const before = await placesOf(page, '.map-frame > .drawing.wide')
  await page.evaluate(() => document.dispatchEvent(new Event('wake-now')))
  release()
  await canvasIsAwake(page)
  expectSamePlaces(await placesOf(page, '.react-flow'), before)
})

test('REL-13: the canvas is asked for on map pages only', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/vem-gor-vad/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /ProcessCanvas|flow-/.test(url))).toEqual([])
})

test('a step opened on a narrow window with a mouse hides the map and leaves it whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  const facts = await openMap(page, LARGE)
  const last = facts.steps.at(-1) ?? ''
  await page.locator(`[data-lista] a[href$="/${last}/"]`).first().click()
  await expect(page.locator('.step-panel h2')).toBeVisible()
  const overview = page.locator('.react-flow__minimap svg')
  for (const part of [overview, overview.locator('path').last()]) {
    expect(await part.evaluate((shape) => shape.outerHTML.slice(0, 300))).not.toContain('NaN')
  }
})

for (const map of [LARGE, SMALL]) {
  test(`${map} waits with its first paint for the whole drawing, and not for the list`, () => {
    const html = builtHtml(map)
    const [, id = ''] = /<link rel="expect" blocking="render" href="#([^"]+)"/.exec(html) ?? []
    // A browser may go on as soon as it meets the element's start tag.
    const next = html.indexOf(`id="${id}"`)
    const drawing = html.indexOf('class="drawing wide"')
    expect(drawing).toBeGreaterThan(0)
    expect(html.slice(drawing, next)).toContain('</svg>')
    expect(next).toBeLessThan(html.indexOf('data-lista='))
  })
}
