import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from './support/guarded-page.ts'
import { LARGE } from './support/map-page.ts'
import { builtHtml, oneOfEachKind, siteFolder } from './support/routes.ts'

const BYTES_PER_SECOND = 400_000 / 8
const CPU_SLOWDOWN = 6
const OUTLINE_WITHIN_MS = 2500
const FIRST_JS_KB = 170

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

declare global {
  interface Window {
    __seenAt?: number
  }
}

/** What a reader has come for on each page: a map's first step, a path's first station, the name of the site. */
for (const [route, outline] of [
  [LARGE, '[data-lista] li[data-steg]'],
  ['/pilkarta/stockholmsmodellen/', 'main .stop'],
  ['/', 'main h1'],
] as const) {
  test(`REL-13: at 400 kbit/s with a slow processor the outline of ${route} is seen within 2.5 s`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.addInitScript((selector) => {
      // Asked just before each frame is painted: what has a box in view then is seen in that frame.
      const look = (frame: number) => {
        const box = document.querySelector(selector)?.getBoundingClientRect()
        const isInView =
          box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0
        if (isInView) window.__seenAt = frame
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }, outline)
    await page.goto(route, { waitUntil: 'commit' })
    await expect(page.locator(outline).first()).toBeInViewport()
    const inView = await (await page.waitForFunction(() => window.__seenAt)).jsonValue()
    const paint = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint')
            if (entry) done(entry.startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
    // Style sheets hold the first paint back, whatever stands in the document already.
    const seenAt = Math.max(inView ?? 0, paint)
    test.info().annotations.push({
      type: 'outline seen',
      description: `${seenAt} ms, first paint ${paint} ms`,
    })
    expect(seenAt).toBeLessThanOrEqual(OUTLINE_WITHIN_MS)
  })
}

test('REL-13: no kind of page asks for more than 170 kB of modules, packed, its content among them', async ({
  page,
}) => {
  const heavy: string[] = []
  for (const route of oneOfEachKind()) {
    const files = new Set<string>()
    const note = (url: string) => {
      const { pathname } = new URL(url)
      if (pathname.endsWith('.js')) files.add(pathname)
    }
    const listener = (request: { url(): string }) => note(request.url())
    page.on('request', listener)
    await page.goto(route)
    await page.waitForLoadState('networkidle')
    page.off('request', listener)
    const texts = [...files].map((path) => readFileSync(join(siteFolder, path), 'utf8'))
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).byteLength, 0)
    test.info().annotations.push({ type: route, description: `${bytes} B` })
    if (bytes > FIRST_JS_KB * 1000) heavy.push(`${route}: ${bytes} B in ${files.size} modules`)
  }
  expect(heavy).toEqual([])
})

test('before any script the map page holds list and drawing, whole', () => {
  const html = builtHtml(LARGE)
  const steps = (place: string) => new Set(place.match(/data-steg="[^"]+"/g) ?? [])
  const list = steps(html.slice(html.indexOf('data-lista=')))
  const drawing = steps(/<svg class="drawing wide"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '')
  expect(list.size).toBeGreaterThan(20)
  expect(drawing).toEqual(list)
})
