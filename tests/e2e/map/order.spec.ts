import type { Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import { canvasIsAwake, LARGE } from '../support/map-page.ts'

/** Where Tab leads first: into the list or into the map. */
async function firstByTab(page: Page): Promise<string> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    await page.keyboard.press('Tab')
    for (const id of ['lista', 'karta']) {
      if ((await page.locator(`#${id} :focus`).count()) > 0) return id
    }
  }
  return 'neither'
}

/** What stands highest on the page. */
async function firstToTheEye(page: Page): Promise<string> {
  const list = await page.locator('#lista').boundingBox()
  const map = await page.locator('#karta').boundingBox()
  return (list?.y ?? 0) < (map?.y ?? 0) ? 'lista' : 'karta'
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    for (const [width, first] of [
      [320, 'lista'],
      [1280, 'karta'],
    ] as const) {
      test(`A11Y-06: at ${width} px "${first}" comes first to the eye and to the keyboard, scripts ${scripts}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(LARGE)
        if (scripts) await canvasIsAwake(page)
        expect(await firstToTheEye(page)).toBe(first)
        expect(await firstByTab(page)).toBe(first)
      })
    }
  })
}

test('who stands in the list or on the map stays there when the window becomes narrow, and wide again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(LARGE)
  await canvasIsAwake(page)
  for (const place of ['#lista li a[href]', '#karta .map-keys summary']) {
    const link = page.locator(place).first()
    await link.focus()
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => firstToTheEye(page)).toBe(width < 768 ? 'lista' : 'karta')
      await expect(link).toBeFocused()
    }
  }
})
