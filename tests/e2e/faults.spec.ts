import type { Page } from '@playwright/test'
import { breakComponent, breakFile, chunkOf, countLoads, loseOnce } from './support/broken-page.ts'
import { expect, test } from './support/guarded-page.ts'
import { canvasIsAwake, LARGE, legendIsAwake } from './support/map-page.ts'
import { builtRoutes } from './support/routes.ts'
import { translate } from './support/translate.ts'

const CANVAS = () => chunkOf('src/canvas/ProcessCanvas.tsx')

test.describe('with a file that cannot be used', () => {
  test.use({
    provoked:
      /^console: (Failed to load resource: .* 404|Error: broken on purpose|TypeError: Failed to fetch dynamically imported module)/,
  })

  for (const how of ['lost', 'throws'] as const) {
    test(`REL-02, REL-03: when the canvas is ${how}, drawing and list stay, with plain words and a new try`, async ({
      page,
    }) => {
      const canvas = await breakFile(page, CANVAS(), how)
      const count = countLoads(page)
      await page.goto(LARGE)
      const message = page.getByText('Den rörliga kartan kunde inte visas.')
      await expect(message).toBeVisible()
      expect(count.loads, 'loaded anew at most once').toBeLessThanOrEqual(2)
      await expect(page.locator('.map-frame > .drawing.wide')).toBeVisible()
      await expect(page.locator('[data-lista] li[data-steg]').first()).toBeVisible()
      await expect(page.locator('h1')).toBeVisible()

      await canvas.mend()
      await page.getByRole('button', { name: 'Försök igen' }).click()
      await canvasIsAwake(page)
      await expect(message).toHaveCount(0)
    })
  }

  test('REL-03: a page whose file is gone for good is loaded anew once, then says so', async ({
    page,
  }) => {
    await page.goto('/')
    // The search field comes when the app is awake: the click is then the app's to follow.
    await expect(page.getByRole('searchbox')).toBeVisible()
    const view = await breakFile(page, chunkOf('src/views/glossary/GlossaryView.tsx'), 'lost')
    const count = countLoads(page)
    const link = page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: 'Begrepp' })
    await link.click()
    // The prerendered page stands without its view: no loop, no blank page.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect.poll(() => view.asked).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    expect(count.loads).toBeLessThanOrEqual(1)
    await expect(page.locator('main')).toContainText(/\p{L}{3}/u)
  })

  test('REL-01: with the app lost, every kind of content on a map page is there and its links lead on', async ({
    page,
  }) => {
    await breakFile(page, chunkOf('src/entry-client.tsx'), 'lost')
    await page.goto(LARGE)
    await expect(page.locator('.map-frame > .drawing.wide')).toBeVisible()
    const first = page.locator('[data-lista] li[data-steg] h4 a').first()
    const name = (await first.textContent())?.replace(/^\d+\. /, '') ?? ''
    await first.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })
})

test.describe('with a file that is lost until the page is loaded anew', () => {
  // The browser itself tells of the file.
  test.use({ provoked: /^console: Failed to load resource: .* 404/ })

  /** A fault that a reader is told of, if only for a moment, fails the test. */
  function tellFaults(): void {
    new MutationObserver(() => {
      const alert = document.querySelector('main [role="alert"]')
      if (alert !== null) console.error(`told of a fault: ${alert.textContent}`)
    }).observe(document, { childList: true, subtree: true })
  }

  test('REL-03: a page that is followed to comes by itself, and no fault is told', async ({
    page,
  }) => {
    await page.addInitScript(tellFaults)
    await page.goto('/')
    await expect(page.getByRole('searchbox')).toBeVisible()
    await loseOnce(page, chunkOf('src/views/glossary/GlossaryView.tsx'))
    const count = countLoads(page)
    const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
    await menu.getByRole('link', { name: 'Begrepp' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Begrepp' })).toBeVisible()
    await expect(page.getByRole('searchbox')).not.toHaveCount(0)
    await expect.poll(() => count.loads).toBe(1)
  })

  test('REL-03: a map whose canvas is lost gets it by itself, and no fault is told', async ({
    page,
  }) => {
    await page.addInitScript(tellFaults)
    await loseOnce(page, chunkOf('src/canvas/ProcessCanvas.tsx'))
    const count = countLoads(page)
    await page.goto(LARGE)
    await canvasIsAwake(page)
    expect(count.loads).toBe(2)
  })
})

test.describe('with a component that throws', () => {
  test.use({
    viewport: { width: 1280, height: 800 },
    provoked: /^console: Error: broken on purpose/,
  })

  /** What the reader came for: the map's title, its list, its drawing or canvas, and the ways on. */
  async function expectMap(page: Page): Promise<void> {
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('[data-lista] li[data-steg]').first()).toBeVisible()
    const map = page.locator('.map-frame :is(.react-flow, .drawing.wide)')
    await expect(map.filter({ visible: true })).not.toHaveCount(0)
    await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible()
  }

  test('REL-02: a panel that throws says so in its place, and opens when it is asked again', async ({
    page,
  }) => {
    const mend = await breakComponent(page, 'src/views/caseworker/PanelFacts.tsx')
    await page.goto(LARGE)
    await canvasIsAwake(page)
    await page.locator('[data-lista] li[data-steg] h4 a').first().click()
    const panel = page.locator('[data-panel="steg"]')
    await expect(panel.getByText('Steget kunde inte visas här.')).toBeVisible()
    await expectMap(page)
    await mend()
    await panel.getByRole('button', { name: 'Försök igen' }).click()
    await expect(panel).toContainText('Hel igen.')
  })

  test('REL-02: hits that throw leave the field, the map and the list, and come when they are asked for again', async ({
    page,
  }) => {
    const mend = await breakComponent(page, 'src/search/SearchHits.tsx')
    await page.goto(LARGE)
    await canvasIsAwake(page)
    await page.getByRole('searchbox').fill('samtycke')
    const hits = page.locator('.search-panel')
    await expect(hits.getByRole('button', { name: 'Försök igen' })).toBeVisible()
    await expectMap(page)
    await expect(page.getByRole('searchbox')).toHaveValue('samtycke')
    await mend()
    await hits.getByRole('button', { name: 'Försök igen' }).click()
    await expect(hits).toContainText('Hel igen.')
  })

  test('REL-02: a page that throws says so between its menu and its foot, and comes when it is asked again', async ({
    page,
  }) => {
    const mend = await breakComponent(page, 'src/views/glossary/GlossaryView.tsx')
    await page.goto(LARGE)
    await canvasIsAwake(page)
    const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
    await menu.getByRole('link', { name: 'Begrepp' }).click()
    const fault = page.locator('main').getByRole('alert')
    await expect(fault).toContainText('Något gick fel')
    await expect(page.getByRole('searchbox')).toBeVisible()
    await expect(page.locator('footer a[href="/tillganglighet/"]')).toBeVisible()
    await mend()
    await fault.getByRole('button', { name: 'Försök igen' }).click()
    await expect(page.locator('main')).toContainText('Hel igen.')
    await menu.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('REL-02: a canvas that throws when it is drawn leaves the drawing and the list', async ({
    page,
  }) => {
    await breakComponent(page, 'src/canvas/ProcessCanvas.tsx')
    await page.goto(LARGE)
    await expect(page.getByText('Den rörliga kartan kunde inte visas.')).toBeVisible()
    await expectMap(page)
    await page.locator('[data-lista] li[data-steg] h4 a').first().click()
    await expect(page.locator('[data-panel="steg"] h2')).toBeVisible()
  })
})

test('REL-14: text that a translator has wrapped does not break the page', async ({ page }) => {
  await page.goto(LARGE)
  await canvasIsAwake(page)
  await legendIsAwake(page)
  await translate(page)
  await page.locator('[data-lista] li[data-steg] h4 a').first().click()
  await expect(page.locator('[data-panel="steg"] h2')).toBeVisible()
  await page.getByRole('button', { name: 'Stäng steget' }).click()
  await page.getByRole('combobox', { name: 'Fas', exact: true }).selectOption({ index: 1 })
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('REL-14: what a map tells of itself keeps the words of a translator, and its links are the app’s', async ({
  page,
}) => {
  await page.goto(LARGE)
  await canvasIsAwake(page)
  await legendIsAwake(page)
  await translate(page)
  const about = page.locator('#om')
  const words = about.locator('font')
  const translated = await words.count()
  expect(translated).toBeGreaterThan(10)
  await about.scrollIntoViewIfNeeded()
  await page.getByRole('combobox', { name: 'Fas', exact: true }).selectOption({ index: 1 })
  await page.waitForLoadState('networkidle')
  await expect(words).toHaveCount(translated)
  const count = countLoads(page)
  const role = about.locator('a[href^="/roller/"]').first()
  const name = await role.textContent()
  await role.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '')
  expect(count.loads, 'the page itself was not loaded anew').toBe(0)
  await page.goBack()
  await expect(about).toContainText('Vem håller ihop varje fas')
})

const JUNK = [
  '/finns-inte/',
  '/handlaggare/finns-inte/',
  '/handlaggare/stockholmsmodellen/forsta-samtalet/',
  '/handlaggare/gemensam-kartlaggning/uppmarksamma/',
  '/handlaggare/stockholmsmodellen/__proto__/',
  '/handlaggare/constructor/',
  '/pilkarta/stockholmsmodellen/behov-uppstar/',
  '/roller/toString/',
  '/%E0%A4%A',
  '/%00',
  '/..%2f..%2fetc/passwd',
  '/<script>alert(1)</script>/',
  '/räksmörgås/',
  `/${'a'.repeat(10_000)}/`,
]

test.describe('an address that is none', () => {
  test.use({ provoked: /^console: Failed to load resource: .* 404 \(Not Found\)$/ })

  test('REL-10: each gives a page that helps, and no crash', async ({ page }) => {
    test.slow()
    for (const junk of JUNK) {
      await test.step(junk.slice(0, 60), async () => {
        const response = await page.goto(junk)
        expect(response?.status()).toBe(404)
        expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
        for (const way of ['/', '/handlaggare/', '/pilkarta/', '/sok/']) {
          await expect(page.locator(`main a[href="${way}"]`).first()).toBeVisible()
        }
        // Also when the app has woken and has read the address itself: the search field comes with it.
        await expect(page.getByRole('searchbox')).toBeVisible()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
      })
    }
  })
})

test('REL-10: junk after # and ? leaves every kind of page standing', async ({ page }) => {
  for (const route of ['/', LARGE, '/vem-gor-vad/', '/sok/', '/begrepp/', '/pilkarta/']) {
    for (const junk of [
      '?%E0%A4%A#%E0%A4%A',
      '?q=<b>&roll=__proto__#"><img>',
      `#${'x'.repeat(5000)}`,
    ]) {
      const response = await page.goto(route + junk)
      expect(response?.status() ?? 200).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  }
})

test('REL-05: a missing asset is a plain 404, never a page', async ({ request }) => {
  for (const path of ['/assets/missing.js', '/assets/missing.css', '/assets/a/b.woff2']) {
    const response = await request.get(path)
    expect(response.status()).toBe(404)
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
    expect(await response.text()).not.toContain('<')
  }
})

test('REL-20: every internal link and anchor of every page leads somewhere', async ({
  request,
}) => {
  const routes = builtRoutes()
  const known = new Set(routes)
  const idsOf = new Map<string, ReadonlySet<string>>()
  const pages = new Map<string, string>()
  for (const route of routes) {
    const html = await (await request.get(route)).text()
    pages.set(route, html)
    idsOf.set(route, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)))
  }
  const broken: string[] = []
  for (const [route, html] of pages) {
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      if (/^(https?|mailto|tel):/.test(href)) continue
      const url = new URL(href.replaceAll('&amp;', '&'), `http://site${route}`)
      const isFile = /\.\w+$/.test(url.pathname)
      if (!isFile && !known.has(url.pathname)) broken.push(`${route}: ${href}`)
      const id = decodeURIComponent(url.hash.slice(1))
      if (id !== '' && !idsOf.get(url.pathname)?.has(id)) broken.push(`${route}: ${href}`)
    }
  }
  expect([...new Set(broken)]).toEqual([])
})
