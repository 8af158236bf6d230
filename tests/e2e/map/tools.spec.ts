import type { Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import { canvasIsAwake, LARGE, openMap, stepOnCanvas } from '../support/map-page.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY)

for (const width of [1440, 1024, 768]) {
  test(`at ${width} px a choice of filters moves nothing, and cuts no word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openMap(page, LARGE)
    const before = await topOf(page, '.map-frame')
    for (const [label, option] of [
      ['Min roll', 'Läkare'],
      ['Part', 'Försäkringskassan'],
      ['Fas', 'Upptäcka'],
    ] as const) {
      await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option })
      expect(await topOf(page, '.map-frame'), option).toBe(before)
    }
    await expect(page.getByText('Inga träffar', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Visa allt' }).click()
    expect(await topOf(page, '.map-frame')).toBe(before)
    await expect(page.getByRole('button', { name: 'Visa allt' })).toBeHidden()

    // The word that is chosen fits beside the arrow of its box.
    const cut = await page.locator('.map-filter.party select').evaluate((select) => {
      const { font, paddingLeft, width: room } = getComputedStyle(select)
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen) return ['no canvas']
      pen.font = font
      const inside = Number.parseFloat(room) - 2 * Number.parseFloat(paddingLeft) - 18
      return [...select.querySelectorAll('option')]
        .map((option) => option.textContent ?? '')
        .filter((name) => pen.measureText(name).width > inside)
    })
    expect(cut).toEqual([])
  })
}

test('A11Y-31: in forced colours a tool that is off is grey, and one that works is not', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await openMap(page, LARGE)
  const colours = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((button) => {
      const grey = document.createElement('i')
      grey.style.color = 'GrayText'
      document.body.append(grey)
      const { color, borderTopColor } = getComputedStyle(button)
      const greyText = getComputedStyle(grey).color
      grey.remove()
      return { words: color === greyText, edge: borderTopColor === greyText }
    })
  const off = { words: true, edge: true }
  const working = { words: false, edge: false }
  expect(await colours('Visa mitt ansvar')).toEqual(off)
  expect(await colours('Till min bana')).toEqual(off)
  expect(await colours('Kopiera länk')).toEqual(working)
  const role = page.getByRole('combobox', { name: 'Min roll', exact: true })
  await role.selectOption({ label: 'Läkare' })
  await expect.poll(() => colours('Visa mitt ansvar')).toEqual(working)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('the list begins on the first screen, and the tools unfold above it', async ({ page }) => {
    await page.goto(LARGE)
    const fold = page.getByText('Lyft fram, dela, skriv ut')
    await expect(fold).toBeVisible()
    await expect(page.locator('[data-lista] h4 a').first()).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('combobox', { name: 'Min roll' })).toBeHidden()
    await fold.focus()
    await page.keyboard.press('Enter')
    for (const name of ['Min roll', 'Part', 'Fas']) {
      await expect(page.getByRole('combobox', { name, exact: true })).toBeVisible()
    }
    await expect(page.getByRole('button', { name: 'Kopiera länk' })).toBeVisible()
  })

  test('the tools come without moving what stands below them', async ({ page }) => {
    await page.route('**/MapTools-*.js', async (route) => {
      await expect(page.locator('[data-lista] h4').first()).toBeVisible()
      await route.continue()
    })
    const asked = page.waitForRequest('**/MapTools-*.js')
    await page.goto(LARGE)
    await asked
    const before = await topOf(page, '#lista')
    await expect(page.locator('.map-fold')).toBeVisible()
    expect(await topOf(page, '#lista')).toBe(before)
  })

  test('a choice leaves the reader with the filters, and says on the fold that it is made', async ({
    page,
  }) => {
    await page.goto(LARGE)
    await page.getByText('Lyft fram, dela, skriv ut').click()
    await page.getByRole('combobox', { name: 'Min roll' }).selectOption({ label: 'Läkare' })
    await expect(page.getByText('Lyft fram (1 val), dela, skriv ut')).toBeInViewport()
    await page.getByRole('button', { name: /^Visa första av/ }).click()
    await expect(page.getByRole('button', { name: /^Nästa \(1 av/ })).toBeAttached()
    // To the first step of the role in the list, which stands first here.
    const first = page.locator('[data-lista] li[data-steg]:not(.dim)').first()
    await expect(first).toBeInViewport()
  })
})

test('who copies the link sees that it is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMap(page, LARGE)
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  const answer = page.locator('.map-answer')
  await expect(answer).toHaveText('Länken är kopierad.')
  await expect(answer).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Tab')
  expect(await answer.count(), 'A11Y-16: it covers nothing that gets the focus next').toBe(0)
})

test('what can not be pressed yet is not drawn as inferred', async ({ page }) => {
  await openMap(page, LARGE)
  for (const name of ['Visa mitt ansvar', 'Till min bana']) {
    const button = page.getByRole('button', { name })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(button).toHaveCSS('border-top-style', 'solid')
  }
})

test('in a window of any width the legend opens inside it and covers no filter', async ({
  page,
}) => {
  for (const width of [1440, 1024, 768, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(LARGE)
    await expect(page.locator('.map-tools > *').first()).toBeVisible()
    await page.getByText('Teckenförklaring').click()
    const legend = await page.locator('.legend-groups').boundingBox()
    expect(legend?.x, `${width} px`).toBeGreaterThanOrEqual(0)
    expect((legend?.x ?? 0) + (legend?.width ?? 0), `${width} px`).toBeLessThanOrEqual(width)
    if (width < 768) continue
    const tools = await page.locator('.map-tools').boundingBox()
    const end = (tools?.y ?? 0) + (tools?.height ?? 0)
    expect(legend?.y, `${width} px`).toBeGreaterThanOrEqual(end)
  }
})

test('in a window of any width an open step can be closed from its last line', async ({ page }) => {
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(LARGE)
    await expect(page.locator('.map-tools > *').first()).toBeVisible()
    await page.locator('[data-lista] [data-steg="begar-underlag"] h4 a').click()
    const panel = page.locator('[data-panel="steg"]')
    await panel.getByText('Föreslå ändring').scrollIntoViewIfNeeded()
    const close = panel.getByRole('button', { name: 'Stäng steget' })
    await expect(close, `${width} px`).toBeInViewport({ ratio: 1 })
    await close.click()
    await expect(panel).toHaveCount(0)
  }
})

test('A11Y-28: with text at 200 % "Lista" and "Karta" keep room around their letters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openMap(page, LARGE)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const room = await page.locator('.map-switch a').evaluateAll((links) =>
    links.map((link) => {
      const { fontSize } = getComputedStyle(link)
      return link.getBoundingClientRect().height / Number.parseFloat(fontSize)
    }),
  )
  for (const share of room) expect(share).toBeGreaterThanOrEqual(1.3)
})

test('A11Y-28: letters of twice the size in the browser leave the head of a map apart and the map in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  // The reader's own setting, which a rule of ours for the page's root would not be.
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  await openMap(page, LARGE)
  const title = await page.locator('.map-title').boundingBox()
  const tools = await page.locator('.map-tools').boundingBox()
  expect(tools?.y ?? 0).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0))
  expect((tools?.x ?? 0) + (tools?.width ?? 0)).toBeLessThanOrEqual(1440)
  await expect(page.locator('.react-flow [data-steg]').first()).toBeInViewport()
})

test.describe('who comes to a map by a link', () => {
  test('to a phase is shown the phase on the map, marked', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('/handlaggare/')
    await page.locator('.phase-arrow').first().getByRole('link', { name: 'Utreda' }).click()
    await expect(page).toHaveURL(`${LARGE}?fas=utreda`)
    await expect(page.locator('.react-flow .s.hit .o')).toBeInViewport({ ratio: 1 })
    await expect(page.locator('#karta')).toBeFocused()
    await page.getByRole('button', { name: 'Visa allt' }).click()
    await expect(page).toHaveURL(LARGE)
  })

  test('to a step is shown the step on the map, marked, and Tab leads to it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${LARGE}folj-upp/`)
    await page.getByRole('link', { name: 'Visa steget i sitt sammanhang' }).click()
    const step = stepOnCanvas(page, 'folj-upp')
    await expect(step).toHaveClass(/\bhit\b/)
    await expect(step.locator('.o')).toBeInViewport({ ratio: 1 })
    await expect(page.locator('#karta')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(step).toBeFocused()
  })

  test('to what the map tells of itself is shown that', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${LARGE}#om`)
    await canvasIsAwake(page)
    await expect(page.getByRole('heading', { name: 'Om kartan' })).toBeInViewport()
  })

  test('on a phone is shown the step in the list', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`${LARGE}#steg-folj-upp`)
    await expect(page.locator('.map-tools > *').first()).toBeAttached()
    await expect(page.locator('[data-lista] #steg-folj-upp h4')).toBeInViewport()
    await page.goto(`/handlaggare/`)
    await page.locator('.phase-arrow').first().getByRole('link', { name: 'Utreda' }).click()
    await expect(page.locator('#fas-utreda')).toBeInViewport()
    await expect(page).toHaveURL(`${LARGE}#fas-utreda`)
  })
})
