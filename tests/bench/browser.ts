import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from '@playwright/test'
import { createSiteServer } from '../../src/pipeline/site-server.ts'
import { CHROMIUM_SETTINGS } from '../support/chromium-settings.ts'
import { framesOf, type PanFrames, type TraceEvent } from './trace-frames.ts'

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(CHROMIUM_SETTINGS)
}

/** Serves a built folder while `use` runs. */
export async function withSite<Result>(
  folder: string,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = createSiteServer({ folder, base: '/' })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  try {
    return await use(`http://127.0.0.1:${port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/**
 * Milliseconds from the start of the navigation until the frame after every element is laid out, visible and has text.
 *
 * @param cpu - how many times slower the processor is made
 */
export async function timeUntilDrawn(
  browser: Browser,
  url: string,
  selector: string,
  count: number,
  cpu = 1,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  try {
    if (cpu > 1) {
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    }
    await watchDrawn(page, selector, count)
    await page.goto(url, { waitUntil: 'commit' })
    return await drawn(page)
  } finally {
    await page.close()
  }
}

/** Notes in the page, from its first frame on, when every element is there. */
export async function watchDrawn(page: Page, selector: string, count: number): Promise<void> {
  // The runner of our TypeScript marks named functions with a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(
    ([wanted, needed]) => {
      const isDrawn = (element: Element) => {
        const { width, height } = element.getBoundingClientRect()
        return width > 0 && height > 0 && (element.textContent ?? '').trim() !== ''
      }
      const look = () => {
        const found = [...document.querySelectorAll(String(wanted))]
        if (found.length >= Number(needed) && found.every(isDrawn)) {
          requestAnimationFrame(() => {
            document.documentElement.dataset.drawn = String(performance.now())
          })
          return
        }
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    [selector, count] as const,
  )
}

export async function drawn(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => document.documentElement?.dataset.drawn, null, {
    timeout: 120_000,
  })
  return Number(await handle.jsonValue())
}

const FRAME_MARK = 'bench-frame'

export async function panFrames(browser: Browser, page: Page, surface: string): Promise<PanFrames> {
  const box = await page.locator(surface).first().boundingBox()
  if (box === null) throw new Error(`nothing to drag: ${surface}`)
  const x = box.x + box.width * 0.4
  const y = box.y + Math.min(box.height, 700) * 0.5
  await browser.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
  })
  await page.evaluate((mark) => {
    const end = performance.now() + 3000
    const tick = () => {
      const { startTime } = performance.mark(mark)
      if (startTime < end) requestAnimationFrame(tick)
      else document.documentElement.dataset.panned = ''
    }
    requestAnimationFrame(tick)
  }, FRAME_MARK)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; ; step += 1) {
    await page.mouse.move(x + 120 * Math.sin(step / 9), y + 40 * Math.sin(step / 7))
    if (await page.evaluate(() => document.documentElement.dataset.panned !== undefined)) break
  }
  await page.mouse.up()
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  )
  return framesOf(traceEvents, FRAME_MARK)
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * part) / 100))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}
