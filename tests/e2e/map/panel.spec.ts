import type { Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import {
  canvasIsAwake,
  focusedStep,
  goToStart,
  LARGE,
  openMap,
  stepOnCanvas,
} from '../support/map-page.ts'
import { listen, takeSaid } from '../support/said.ts'
import { outOfSight } from '../support/sight.ts'

test.use({ viewport: { width: 1366, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

const filterOf = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const panel = (page: Page) => page.locator('[data-panel="steg"]')

const FIELD = 'Sök steg, roll eller ord'

/** The ways to a step: where the reader begins, and what is pressed there. */
const ENTRIES: Readonly<Record<string, (page: Page, step: Chosen) => Promise<void>>> = {
  'on the map': (page, { id }) => stepOnCanvas(page, id).click(),
  'in the list': (page, { id }) => page.locator(`[data-lista] [data-steg="${id}"] h4 a`).click(),
  'among the hits of the search': async (page, { name }) => {
    await page.getByRole('searchbox', { name: FIELD }).fill(name)
    await page.locator('.search-panel').getByRole('link', { name }).first().click()
  },
}

type Chosen = { readonly id: string; readonly name: string }

for (const [entry, choose] of Object.entries(ENTRIES)) {
  test(`A11Y-09: a step that is chosen ${entry} opens beside the map, at its own address, chosen everywhere`, async ({
    page,
  }) => {
    const facts = await openMap(page, LARGE)
    const [, id = ''] = facts.steps
    const name = facts.names[id] ?? ''
    await choose(page, { id, name })
    await expectChosen(page, { id, name })
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(name)
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
    // As its own page does.
    await expect(panel(page).locator('.party-name').first()).toBeVisible()
    await expect(stepOnCanvas(page, id)).toHaveAttribute('aria-current', 'true')
    await expect(page.locator(`[data-lista] [data-steg="${id}"] h4 a`)).toHaveAttribute(
      'aria-current',
      'true',
    )
    await expect(
      page.locator('[aria-current="true"][data-steg], [data-lista] h4 [aria-current]'),
    ).toHaveCount(
      // the canvas, the two drawings under it, and the list
      4,
    )
  })
}

test('A11Y-09: a step that is chosen among what a role does is the same step, at the same address', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const [, id = ''] = facts.steps
  await page.goto('/vem-gor-vad/')
  await page.locator(`main table a[href$="${LARGE}${id}/"]`).first().click()
  await expectChosen(page, { id, name: facts.names[id] ?? '' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(facts.names[id] ?? '')
})

/** What every way to a step leads to. */
async function expectChosen(page: Page, { id, name }: Chosen): Promise<void> {
  await expect(page).toHaveURL(`${LARGE}${id}/`)
  await expect(page).toHaveTitle(new RegExp(`^${name} – `))
}

test('a reload of an opened step gives its own, complete page', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  const [, second = ''] = facts.steps
  await stepOnCanvas(page, second).click()
  await expect(panel(page)).toBeVisible()
  const headings = await panel(page).locator('h3').allTextContents()
  await page.reload()
  await expect(page).toHaveURL(`${LARGE}${second}/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(facts.names[second] ?? '')
  await expect(panel(page)).toHaveCount(0)
  const onPage = await page.locator('main h2, main h3').allTextContents()
  expect(headings.filter((heading) => !onPage.includes(heading))).toEqual([])
})

test('LANG-13: back closes the panel and gives the place on page and map back', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const far = facts.steps.at(-3) ?? ''
  await goToStart(page, facts)
  await stepOnCanvas(page, far).focus()
  const placeOf = async () => ({
    scroll: await page.evaluate(() => scrollY),
    box: await stepOnCanvas(page, far).boundingBox(),
  })
  const before = await placeOf()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
  await page.goBack()
  await expect(panel(page)).toHaveCount(0)
  await expect(page).toHaveURL(LARGE)
  await expect.poll(() => focusedStep(page)).toBe(far)
  const after = await placeOf()
  expect(Math.abs(after.scroll - before.scroll)).toBeLessThanOrEqual(1)
  expect(Math.abs((after.box?.y ?? 0) - (before.box?.y ?? 0))).toBeLessThanOrEqual(1)
  await page.goForward()
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(facts.names[far] ?? '')
})

test('the close button and Escape close the panel, say so once, and return to where it was opened', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const third = facts.steps[2] ?? ''
  const inList = page.locator(`[data-lista] [data-steg="${third}"] h4 a`)
  await inList.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
  await listen(page)
  await panel(page).getByRole('button', { name: 'Stäng steget' }).click()
  await expect(panel(page)).toHaveCount(0)
  expect(await takeSaid(page)).toEqual(['Steget är stängt.'])
  await expect(inList).toBeFocused()

  await stepOnCanvas(page, third).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect.poll(() => focusedStep(page)).toBe(third)
})

test('a step that is opened by a way in the list returns to that way; who goes on in the panel returns to the list all the same', async ({
  page,
}) => {
  await openMap(page, LARGE)
  const way = page.locator('[data-lista] [data-flode] a').nth(3)
  await way.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(way).toBeFocused()

  await page.keyboard.press('Enter')
  const next = panel(page).locator('.step-next .ways a').first()
  const name = (await next.textContent()) ?? ''
  await next.click()
  const heading = panel(page).getByRole('heading', { level: 2 })
  await expect(heading).toHaveText(name.replace(/^\d+\. /, ''))
  // The name is seen before it has the focus, and Escape is the panel's only from there.
  await expect(heading).toBeFocused()
  await page.keyboard.press('Escape')
  const inList = page
    .locator('[data-lista] :is(h4, h5, h6)')
    .getByRole('link', { name, exact: true })
  await expect(inList).toBeFocused()
})

test('A11Y-26: the panel can be used at 1280 px and 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  const facts = await openMap(page, LARGE)
  const [, second = ''] = facts.steps
  await page.locator(`[data-lista] [data-steg="${second}"] h4 a`).click()
  const close = panel(page).getByRole('button', { name: 'Stäng steget' })
  await expect(close).toBeInViewport()
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  await close.click()
  await expect(panel(page)).toHaveCount(0)
})

test('A11Y-16: a step that is opened from the panel of another is brought into view on the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const facts = await openMap(page, LARGE)
  const [from, to] = ['begar-underlag', 'skriv-lakarintyg']
  expect(facts.steps).toEqual(expect.arrayContaining([from, to]))
  await stepOnCanvas(page, from).focus()
  await page.keyboard.press('Enter')
  // Not by the mouse of the test, which would move the page to the link first.
  const way = panel(page).locator(`a[href$="/${to}/"]`).first()
  await way.evaluate((link) => link instanceof HTMLElement && link.click())
  await expect(stepOnCanvas(page, to)).toHaveAttribute('aria-current', 'true')
  await expect.poll(() => outOfSight(stepOnCanvas(page, to))).toBeNull()
})

test('A11Y-16: a step that is found by the search of a map is brought into view on it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const facts = await openMap(page, LARGE)
  const low = 'overlamningsmote'
  const box = await stepOnCanvas(page, low).boundingBox()
  expect(box?.y).toBeGreaterThan(768)
  const name = facts.names[low] ?? ''
  await page.getByRole('searchbox', { name: FIELD }).fill(name)
  await page.locator('.search-panel').getByRole('link', { name }).first().click()
  await expect(stepOnCanvas(page, low)).toHaveAttribute('aria-current', 'true')
  await expect.poll(() => outOfSight(stepOnCanvas(page, low))).toBeNull()
})

test('list and map are one click away from each other', async ({ page }) => {
  await openMap(page, LARGE)
  const ways = page.getByRole('navigation', { name: 'Visa' })
  await ways.getByRole('link', { name: 'Lista' }).click()
  await expect(page.locator('[data-lista] h2')).toBeInViewport()
  await page.goBack()
  await ways.getByRole('link', { name: 'Karta' }).click()
  await expect(page.locator('.react-flow')).toBeInViewport()
})

test.describe('filters', () => {
  const dimmed = (page: Page) => page.locator('.react-flow a[data-steg].dim')

  for (const [label, key] of [
    ['Min roll', 'roll'],
    ['Part', 'part'],
    ['Fas', 'fas'],
  ] as const) {
    test(`${label} dims what does not fit, removes nothing, and stands in the address`, async ({
      page,
    }) => {
      const facts = await openMap(page, LARGE)
      await listen(page)
      const choice = filterOf(page, label)
      await choice.selectOption({ index: 2 })
      const value = await choice.inputValue()
      await expect(page).toHaveURL(`${LARGE}?${key}=${value}`)
      expect(await takeSaid(page)).toEqual([
        expect.stringMatching(/^\d+ av \d+ steg passar urvalet\.$/),
      ])
      const count = await dimmed(page).count()
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThan(facts.steps.length)
      await expect(page.locator('.react-flow a[data-steg]')).toHaveCount(facts.steps.length)
      await expect(page.locator('[data-lista] li.dim')).toHaveCount(count)
      await expect(page.locator('[data-lista] li.dim').first()).toContainText('utanför urvalet')

      // Who gets the link sees the same.
      await page.goto(`${LARGE}?${key}=${value}`)
      await canvasIsAwake(page)
      await expect(choice).toHaveValue(value)
      await expect(dimmed(page)).toHaveCount(count)

      await page.getByRole('button', { name: 'Visa allt' }).click()
      await expect(page).toHaveURL(LARGE)
      await expect(dimmed(page)).toHaveCount(0)
    })
  }

  test('"visa mitt ansvar" leaves only what the role is accountable for', async ({ page }) => {
    await openMap(page, LARGE)
    const role = filterOf(page, 'Min roll')
    await role.selectOption({ label: 'Socialsekreterare' })
    const withRole = await dimmed(page).count()
    await page.getByRole('button', { name: 'Visa mitt ansvar' }).click()
    await expect(page).toHaveURL(/\?roll=[^&]+&ansvar=1$/)
    await expect.poll(() => dimmed(page).count()).toBeGreaterThan(withRole)
    const undimmed = await page
      .locator('[data-lista] li[data-steg]:not(.dim) > :first-child > p:first-of-type')
      .allTextContents()
    expect(undimmed.length).toBeGreaterThan(0)
    expect(undimmed.filter((line) => !line.includes('Ansvarar: Socialsekreterare'))).toEqual([])
  })

  test('a filter stays when a step is opened and closed', async ({ page }) => {
    const facts = await openMap(page, `${LARGE}?fas=utreda`)
    const [, second = ''] = facts.steps
    const phase = filterOf(page, 'Fas')
    await phase.selectOption({ index: 1 })
    const value = await phase.inputValue()
    await stepOnCanvas(page, second).click()
    await expect(page).toHaveURL(`${LARGE}${second}/?fas=${value}`)
    await expect(page.locator('[data-panel="steg"]').getByRole('heading').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(`${LARGE}?fas=${value}`)
  })

  test('REL-10: a filter that the map does not know is left out', async ({ page }) => {
    await openMap(page, `${LARGE}?roll=finns-inte&fas=__proto__&ansvar=1&part=%3Cb%3E`)
    await expect(dimmed(page)).toHaveCount(0)
  })
})

test('share copies an address that shows the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const facts = await openMap(page, LARGE)
  const [, second = ''] = facts.steps
  await filterOf(page, 'Part').selectOption({ index: 1 })
  await stepOnCanvas(page, second).click()
  await listen(page)
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  expect(await takeSaid(page)).toEqual(['Länken är kopierad.'])
})

test('an envelope opens its step with the card of the handover in view', async ({ page }) => {
  await openMap(page, LARGE)
  await stepOnCanvas(page, 'begar-underlag').focus()
  const envelope = page.getByRole('link', {
    name: /^Överlämning från Begär medicinskt underlag till /,
  })
  expect((await envelope.locator('circle').boundingBox())?.width).toBeGreaterThanOrEqual(24)
  await envelope.click()
  await expect(page).toHaveURL(/#till-/)
  await expect(panel(page).locator('.handover').first()).toBeInViewport()
})

test('a chosen role is led to, step by step', async ({ page }) => {
  await openMap(page, LARGE)
  await filterOf(page, 'Part').selectOption({ label: 'Arbetsförmedlingen' })
  const hit = page.locator('.react-flow .s.hit .o')
  await expect(hit).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: /^Nästa \(1 av / }).click()
  await expect(page.getByRole('button', { name: /^Nästa \(2 av / })).toBeVisible()
  await expect(hit).toBeInViewport({ ratio: 1 })
})

test('A11Y-20: what was said of the map is no longer there to be read once a step has opened', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const said = page.locator('.map-message')
  await goToStart(page, facts)
  await expect(said).toContainText('Steg 1 av')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-panel="steg"] h2')).toBeFocused()
  await expect(said).toBeEmpty()
  await page.keyboard.press('Escape')
  await expect(said).toHaveText('Steget är stängt.')
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
  await menu.getByRole('link', { name: 'Begrepp' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Begrepp' })).toBeVisible()
  await page.goBack()
  await expect(said).toBeEmpty()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  for (const way of ['its button', 'the browser’s back'] as const) {
    test(`A11Y-16: a step that was opened on the map and is closed by ${way} leaves its shape in view, with the focus`, async ({
      page,
    }) => {
      await page.goto(`${LARGE}#karta`)
      await expect(page.getByText('Lyft fram, dela, skriv ut')).toBeVisible()
      const shape = page.locator('.drawing.tall a[data-steg]').nth(30)
      await shape.tap()
      await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
      if (way === 'its button')
        await panel(page).getByRole('button', { name: 'Stäng steget' }).tap()
      else await page.goBack()
      await expect(panel(page)).toHaveCount(0)
      await expect(shape).toBeFocused()
      await expect(shape).toBeInViewport({ ratio: 0.99 })
      await expect(page.locator('.map-switch [aria-current]')).toHaveText('Karta')
    })
  }
})
