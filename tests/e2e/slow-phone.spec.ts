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

for (const route of [LARGE, '/pilkarta/stockholmsmodellen/', '/']) {
  test(`REL-13: at 400 kbit/s with a slow processor ${route} can be read within 2.5 s`, async ({
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
    await page.goto(route, { waitUntil: 'commit' })
    await expect(page.locator('[data-lista] li, main h1').first()).toBeVisible()
    const paint = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint')
            if (entry) done(entry.startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
    test.info().annotations.push({ type: 'first contentful paint', description: `${paint} ms` })
    expect(paint).toBeLessThanOrEqual(OUTLINE_WITHIN_MS)
    // What is painted first is the page itself: its list or its title stands in the first window.
    await expect(page.locator('h1')).toBeInViewport()
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
