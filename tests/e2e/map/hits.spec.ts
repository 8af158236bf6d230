import type { Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import { canvasIsAwake, LARGE, openMap, SMALL } from '../support/map-page.ts'
import { outOfSight } from '../support/sight.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const ROLE = `${LARGE}?roll=socialsekreterare`
const fold = (page: Page) => page.locator('.map-fold > summary')
const strip = (page: Page) => page.locator('.canvas-foot').getByRole('button', { name: /träff/ })
const hit = (page: Page) => page.locator('.react-flow .s.hit')

for (const size of [
  { width: 683, height: 384 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]) {
  test.describe(`with the map chosen in a window of ${size.width} px`, () => {
    test.use({ viewport: size })

    test('A11Y-16: the strip leads from hit to hit on the map, and stays under the pointer', async ({
      page,
    }) => {
      await openMap(page, ROLE)
      await page.getByRole('link', { name: 'Karta', exact: true }).click()
      await expect(strip(page)).toHaveAccessibleName(/^Visa första träffen av \d+$/)
      const place = await strip(page).boundingBox()
      for (let i = 1; i <= 4; i += 1) {
        await page.mouse.click((place?.x ?? 0) + 12, (place?.y ?? 0) + 12)
        await expect(strip(page)).toHaveAccessibleName(
          new RegExp(`^Nästa träff \\(${i} av \\d+\\)$`),
        )
        expect(await outOfSight(hit(page)), `hit ${i}`).toBeNull()
        expect(await strip(page).boundingBox()).toEqual(place)
      }
      await expect(page.locator('.map-switch [aria-current]')).toHaveText('Karta')
      await expect(page.locator('[data-lista] li[data-steg] button')).toHaveCount(0)
    })

    test('"Till min bana" leads on the map', async ({ page }) => {
      await openMap(page, ROLE)
      const toLane = page.getByRole('button', { name: 'Till min bana' })
      await toLane.press('Enter')
      expect(await outOfSight(hit(page))).toBeNull()
      await expect(toLane).toBeFocused()
    })
  })

  test.describe(`where the list stands first at ${size.width} px`, () => {
    test.use({ viewport: size, hasTouch: true, isMobile: size.width < 600 })

    test('A11Y-16: the next hit is one Tab from the name of each, and moves nothing below it', async ({
      page,
    }) => {
      await page.goto(ROLE)
      await fold(page).press('Enter')
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.getByRole('button', { name: /^Visa första av/ }).press('Enter')
      const wanted = await page
        .locator('[data-lista] li[data-steg]:not(.dim)')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-steg') ?? ''))
      const heights = new Set<number>()
      for (const [i, id] of wanted.slice(0, 6).entries()) {
        await expect(page.locator(`#steg-${id} > div:first-child a`)).toBeFocused()
        expect(await outOfSight(page.locator(':focus')), id).toBeNull()
        await page.keyboard.press('Tab')
        await expect(page.locator(`#steg-${id} > div:first-child button`)).toBeFocused()
        await expect(page.locator(':focus')).toHaveAccessibleName(
          `Nästa träff (${i + 1} av ${wanted.length})`,
        )
        expect(await outOfSight(page.locator(':focus')), id).toBeNull()
        heights.add(await page.evaluate(() => document.documentElement.scrollHeight))
        await page.keyboard.press('Enter')
      }
      expect(heights.size).toBe(1)
      expect(Math.abs(([...heights][0] ?? 0) - height)).toBeLessThan(80)

      await page.locator('.map-fold').getByRole('button', { name: 'Visa allt' }).press('Enter')
      await expect(page.locator('[data-lista] li[data-steg] button')).toHaveCount(0)
    })

    test('one hit alone offers no next one', async ({ page }) => {
      await page.goto(`${LARGE}?roll=lakare&ansvar=1`)
      await fold(page).press('Enter')
      await page.getByRole('button', { name: 'Visa träffen' }).press('Enter')
      await expect(page.locator('[data-lista] li[data-steg] :focus')).toBeVisible()
      await expect(page.locator('[data-lista] li[data-steg] button')).toHaveCount(0)
    })

    test('a role that the map lacks is named also where the tools are folded', async ({ page }) => {
      await page.goto(`${SMALL}?roll=socialsekreterare&form=ja`)
      const line = page.locator('.map-chosen')
      await expect(line).toContainText('Socialsekreterare är inte med på kartan')
      expect(await outOfSight(line.getByRole('button', { name: 'Visa allt' }))).toBeNull()
      await line.getByRole('button', { name: 'Visa allt' }).press('Enter')
      await expect(fold(page)).toBeFocused()
    })
  })
}

for (const height of [568, 844]) {
  test.describe(`on a phone without a canvas, ${height} px high`, () => {
    test.use({ viewport: { width: 320, height }, hasTouch: true, isMobile: true })
    const shown = (page: Page) => page.locator('.map-switch [aria-current]')

    test('from anywhere on the map a tap leads back up to its tools', async ({ page }) => {
      await page.goto(ROLE.split('?')[0] ?? ROLE)
      await page.getByRole('link', { name: 'Karta', exact: true }).tap()
      await page.evaluate(() => scrollBy(0, 1500))
      const back = page.getByRole('link', { name: 'Till verktygen' })
      await expect(back).toBeInViewport()
      await back.tap()
      await expect(page.locator('.map-switch')).toBeInViewport()
      await expect(shown(page)).toHaveText('Karta')
    })

    test('with the map chosen, the tools lead to each hit on it', async ({ page }) => {
      await page.goto(ROLE)
      await page.getByRole('link', { name: 'Karta', exact: true }).tap()
      await expect(shown(page)).toHaveText('Karta')
      for (let i = 0; i < 2; i += 1) {
        await scrollUpThroughList(page)
        await expect(shown(page)).toHaveText('Karta')
        if ((await page.locator('.map-fold[open]').count()) === 0) await fold(page).tap()
        await page.locator('.map-hits button').first().tap()
        expect(await outOfSight(page.locator('.drawing.tall .s.hit'))).toBeNull()
        await expect(page.locator('.drawing.tall .s.hit'), 'A11Y-16').toBeFocused()
        await expect(shown(page)).toHaveText('Karta')
      }
    })

    test('from a hit on the map the next one is at hand, and so are the rest', async ({ page }) => {
      await page.goto(ROLE)
      await page.getByRole('link', { name: 'Karta', exact: true }).tap()
      await scrollUpThroughList(page)
      await fold(page).tap()
      await page.locator('.map-hits button').first().tap()
      const next = page.locator('#karta').getByRole('button', { name: /^Nästa träff/ })
      for (let i = 1; i <= 3; i += 1) {
        await expect(next).toHaveAccessibleName(new RegExp(`^Nästa träff \\(${i} av \\d+\\)$`))
        expect(await outOfSight(page.locator('.drawing.tall .s.hit')), `hit ${i}`).toBeNull()
        expect(await outOfSight(next)).toBeNull()
        expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(24)
        await next.tap()
      }
      await expect(shown(page)).toHaveText('Karta')
      await page.emulateMedia({ media: 'print' })
      await expect(next).toBeHidden()
    })

    test('who is led in the list and turns to the map goes on there, and so does who comes to the map by a link', async ({
      page,
    }) => {
      const next = page.locator('#karta').getByRole('button', { name: /träff/ })
      await page.goto(ROLE)
      await fold(page).tap()
      await page.locator('.map-hits button').first().tap()
      await expect(shown(page)).toHaveText('Lista')
      await page.evaluate(() => scrollTo(0, 0))
      await page.getByRole('link', { name: 'Karta', exact: true }).tap()
      await expect(next).toHaveAccessibleName(/^Nästa träff \(1 av \d+\)$/)
      expect(await outOfSight(next)).toBeNull()
      await next.tap()
      expect(await outOfSight(page.locator('.drawing.tall .s.hit'))).toBeNull()
      await expect(next).toHaveAccessibleName(/^Nästa träff \(2 av \d+\)$/)
      await page.goto('/om/')
      await page.goto(`${ROLE}#karta`)
      await expect(next).toHaveAccessibleName(/^Visa första träffen av \d+$/)
      await next.tap()
      expect(await outOfSight(page.locator('.drawing.tall .s.hit'))).toBeNull()
      await expect(next).toHaveAccessibleName(/^Nästa träff \(1 av \d+\)$/)
    })

    test('who has chosen the map and then chooses in the list is led in the list', async ({
      page,
    }) => {
      await page.goto(ROLE)
      await page.getByRole('link', { name: 'Karta', exact: true }).tap()
      await scrollUpThroughList(page)
      await page.getByRole('link', { name: 'Lista', exact: true }).tap()
      await expect(shown(page)).toHaveText('Lista')
      await page.evaluate(() => scrollTo(0, 0))
      await fold(page).tap()
      await page.locator('.map-hits button').first().tap()
      await expect(shown(page)).toHaveText('Lista')
      await expect(page.locator('.drawing.tall .s.hit:focus')).toHaveCount(0)
    })
  })
}

/** As a finger does, with every part of the list in the middle of the window once. */
async function scrollUpThroughList(page: Page): Promise<void> {
  await page.locator('#lista').evaluate(async (list) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    for (const block of ['end', 'center', 'start'] as const) {
      list.scrollIntoView({ block })
      await frame()
      await frame()
    }
    scrollTo(0, 0)
    await frame()
    await frame()
  })
}

test('with the map chosen, the tools lead to the first hit on it, and the focus goes with the reader', async ({
  page,
}) => {
  await page.setViewportSize({ width: 683, height: 384 })
  await openMap(page, ROLE)
  await page.getByRole('link', { name: 'Karta', exact: true }).click()
  await expect(page.locator('.map-switch [aria-current]')).toHaveText('Karta')
  await page.evaluate(() => scrollTo(0, 0))
  await fold(page).press('Enter')
  await expect(page.locator('.map-switch [aria-current]')).toHaveText('Karta')
  await page.getByRole('button', { name: /^Visa första av/ }).press('Enter')
  expect(await outOfSight(hit(page))).toBeNull()
  await expect(strip(page)).toBeFocused()
  expect(await outOfSight(strip(page))).toBeNull()
})

for (const { width, height, text } of [
  { width: 1366, height: 600, text: 16 },
  { width: 1366, height: 768, text: 32 },
  { width: 768, height: 1024, text: 32 },
]) {
  test(`who comes by a link to a role has the page from its beginning, at ${width} × ${height} with text of ${text} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript((px) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = `${px}px`
      })
    }, text)
    await page.goto(ROLE)
    await canvasIsAwake(page)
    await expect(hit(page)).toHaveCount(1)
    await expect(page.locator('.map-hits button').first()).toBeVisible()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(await outOfSight(page.getByRole('banner'))).toBeNull()
  })
}

for (const height of [600, 640]) {
  test(`A11Y-16: in a window ${height} px high the page moves once from the tools to the map, and not bit by bit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height })
    await openMap(page, ROLE)
    const pressed = page.locator('.map-hits button').first()
    const topOf = (selector: string) =>
      page.locator(selector).evaluate((part) => Math.round(part.getBoundingClientRect().top) + 0)
    const tops = [await topOf('.map-frame')]
    await pressed.focus()
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('Enter')
      expect(await outOfSight(hit(page))).toBeNull()
      expect(await outOfSight(page.locator(':focus'))).toBeNull()
      const top = await topOf('.map-frame')
      if (top !== tops.at(-1)) tops.push(top)
    }
    expect(tops.slice(0, 2)).toEqual([tops[0], 0])
    expect(tops.slice(1).every((top) => top <= 0)).toBe(true)
  })
}

test('pressed again in the same spot the button leads on, whatever the page has brought under the pointer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 680 })
  await openMap(page, LARGE)
  await page.getByRole('combobox', { name: 'Min roll' }).selectOption({ label: 'Läkare' })
  const next = page.getByRole('button', { name: /^(Nästa|Visa första)/ }).first()
  const place = await next.boundingBox()
  const spot = [(place?.x ?? 0) + 20, (place?.y ?? 0) + 10] as const
  await page.mouse.click(...spot)
  await expect(hit(page)).toHaveCount(1)
  const [first, address] = [await hit(page).getAttribute('data-steg'), page.url()]
  expect((await next.boundingBox())?.y, 'the page has moved').not.toBe(place?.y)
  await page.mouse.click(...spot)
  await expect(hit(page)).not.toHaveAttribute('data-steg', first ?? '')
  expect(page.url()).toBe(address)
  // Nothing that lies there takes the focus.
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Nästa/)

  // Who moves the pointer means the step that is under it.
  await page.mouse.move(spot[0] + 40, spot[1])
  await page.mouse.move(...spot)
  await page.mouse.click(...spot)
  await expect(page.getByRole('dialog').or(page.locator('.step-panel'))).toBeVisible()
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap means what lies under it', async ({ page }) => {
    await page.goto(`${LARGE}?roll=lakare`)
    await fold(page).tap()
    const first = page.getByRole('button', { name: /^Visa första av/ })
    const box = await first.boundingBox()
    await first.tap({ position: { x: 12, y: 12 } })
    const led = page.locator('[data-lista] li[data-steg] button')
    await expect(led).toHaveAccessibleName(/^Nästa träff \(1 av \d+\)$/)
    const spot = { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 12 }
    await page.evaluate(({ x, y }) => {
      const link = document.createElement('a')
      link.href = '#under-fingret'
      Object.assign(link.style, {
        position: 'fixed',
        zIndex: '99',
        left: `${x - 12}px`,
        top: `${y - 12}px`,
        width: '24px',
        height: '24px',
      })
      document.body.append(link)
    }, spot)
    await page.touchscreen.tap(spot.x, spot.y)
    await expect(page).toHaveURL(/#under-fingret$/)
    await expect(led).toHaveAccessibleName(/^Nästa träff \(1 av \d+\)$/)
  })
})
