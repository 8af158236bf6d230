import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded-page.ts'
import { LARGE, openMap, SMALL } from './support/map-page.ts'
import { sidewaysScrollers } from './support/reflow.ts'
import { builtRoutes, isCitizen, oneOfEachKind } from './support/routes.ts'

const PHONE = { width: 320, height: 640 }
const TWICE = 'html { font-size: 200% !important }'
/** WCAG 2.2, success criterion 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`

/** The pages of the citizen's side and those around it; the map's have tests of their own. */
const routes = builtRoutes().filter(
  (route) => isCitizen(route) || /^\/((om|integritet|tillganglighet|begrepp|sok)\/)?$/.test(route),
)

test.use({ viewport: PHONE })

/** As a reader's own style sheet does, with everything unfolded. */
async function readWith(page: Page, route: string, css: string): Promise<void> {
  await page.goto(route)
  await enlarge(page, css)
}

/** In place of the sheet before, where there is one. */
async function enlarge(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
    for (const details of document.querySelectorAll('details')) details.open = true
  }, css)
}

test('A11Y-28: text at twice its size, with more space between letters, words and lines, and with both stays within a window of 320 px, whole and apart', async ({
  page,
}) => {
  test.setTimeout(30_000 * routes.length)
  const faults: string[] = []
  for (const route of routes) {
    await page.goto(route)
    for (const [name, css] of [
      ['twice its size', TWICE],
      ['more space', SPACED],
      ['both', TWICE + SPACED],
    ] as const) {
      await enlarge(page, css)
      for (const fault of await lostText(page)) faults.push(`${route}, ${name}: ${fault}`)
    }
  }
  expect(faults).toEqual([])
})

/** Words that are broken inside, with no hyphen at the break. */
function brokenWords(page: Page, within = 'h1'): Promise<readonly string[]> {
  return page.locator(within).evaluate((heading) => {
    const broken: string[] = []
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s\u00AD]+/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) broken.push(word)
      }
    }
    return broken
  })
}

test('A11Y-28: at twice its size no word of a heading is broken inside, and nothing lies over a fifth of the window; nor is a word of whom to contact broken, or a row with a number to call pushed apart', async ({
  page,
}) => {
  const citizens = routes.filter(isCitizen)
  test.setTimeout(30_000 * citizens.length)
  const faults: string[] = []
  const apart: number[] = []
  for (const route of citizens) {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(route)
    apart.push(...(await rowsWithNumbers(page)))
    await enlarge(page, TWICE)
    if ((await page.locator('#kontakt').count()) > 0) {
      for (const word of await brokenWords(page, '#kontakt')) {
        // A number may be parted at its own hyphen.
        if (!/\d-\d/.test(word)) faults.push(`${route}, 360 px: ${word}`)
      }
    }
    await page.setViewportSize({ width: 320, height: 700 })
    for (const word of await brokenWords(page)) faults.push(`${route}: ${word}`)
    const way = page.locator('.stays-in-view')
    if ((await way.count()) === 0) continue
    const position = await way.evaluate((one) => getComputedStyle(one).position)
    const height = (await way.boundingBox())?.height ?? 0
    if (position === 'sticky' && height > 140)
      faults.push(`${route}: ${height} px lie over the text`)
  }
  expect(faults).toEqual([])
  expect(apart.length).toBeGreaterThan(0)
  expect(apart.filter((part) => Math.min(part, 1 - part) > 0.05)).toEqual([])
})

/** By how much of a row those with a number to call differ from whole rows. */
function rowsWithNumbers(page: Page): Promise<readonly number[]> {
  return page.locator('.way-in:has(> a[href^="tel:"])').evaluateAll((all) =>
    all.map((one) => {
      const lineHeight = Number.parseFloat(getComputedStyle(one).lineHeight)
      return (one.getBoundingClientRect().height / lineHeight) % 1
    }),
  )
}

const caseworkers = new Set([LARGE, ...oneOfEachKind().filter((route) => !isCitizen(route))])

test('A11Y-26, A11Y-28: text at twice its size makes no page of the caseworkers wider than 320 px', async ({
  page,
}) => {
  test.slow()
  const faults: string[] = []
  for (const route of caseworkers) {
    await readWith(page, route, TWICE)
    await page.waitForLoadState('networkidle')
    for (const fault of await sidewaysScrollers(page)) faults.push(`${route}: ${fault}`)
  }
  await openMap(page, SMALL)
  await page.locator('[data-lista] h4 a').nth(2).click()
  await expect(page.locator('.step-panel .source-list')).toBeVisible()
  await enlarge(page, TWICE)
  for (const fault of await sidewaysScrollers(page)) faults.push(`an open step: ${fault}`)
  expect(faults).toEqual([])
})

/** Text that lies outside the window, is cut off by its box, or lies on other text. */
function lostText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isHidden = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath.includes('inset') || isHidden(element.parentElement))
    const faults = new Set<string>()
    const lines: { readonly box: DOMRect; readonly node: Node; readonly text: string }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement
      const text = (node.textContent ?? '').trim()
      if (text === '' || !around?.checkVisibility({ visibilityProperty: true })) continue
      // The way on lies over what is under it, on its own ground.
      if (around.closest('.stays-in-view, svg') || isHidden(around)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width > 1) lines.push({ box, node, text: text.slice(0, 30) })
      }
      const cut = around.closest('*')
      const isCut = cut !== null && getComputedStyle(cut).overflow !== 'visible'
      if (isCut && cut.scrollHeight > cut.clientHeight + 1) faults.add(`cut off: ${text}`)
    }
    for (const [index, { box, node, text }] of lines.entries()) {
      if (box.right > document.documentElement.clientWidth + 1) faults.add(`outside: ${text}`)
      for (const other of lines.slice(index + 1, index + 30)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 3
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (other.node !== node && across && down > Math.min(box.height, other.box.height) * 0.45)
          faults.add(`${text} lies on ${other.text}`)
      }
    }
    return [...faults]
  })
}

test('A11Y-28: a long word of a citizen is divided between its parts, and only where text is large', async ({
  page,
}) => {
  const hyphens = () =>
    page
      .locator('.long-joint')
      .evaluateAll((all) => [
        ...new Set(all.map((one) => getComputedStyle(one, '::after').content !== 'none')),
      ])
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/pilkarta/stockholmsmodellen/')
  expect(await hyphens()).toEqual([false])
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await hyphens()).toEqual([true])
})

test('on a phone the page of all paths says in its breadcrumb where it is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/pilkarta/')
  const here = page.locator('.breadcrumb [aria-current]')
  await expect(here).toBeInViewport({ ratio: 1 })
  expect(await here.evaluate((one) => getComputedStyle(one.parentElement ?? one).clipPath)).toBe(
    'none',
  )
})
