import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import { LARGE, openMap, stepOnCanvas } from '../support/map-page.ts'

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

/** To the end: a click needs a button that does something. */
async function pressUntilOff(button: Locator): Promise<void> {
  while ((await button.getAttribute('aria-disabled')) === null) {
    await button.press('Enter')
    // A frame later the button says whether more is left.
    await button.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    )
  }
}

/** Where the map's drawing lies in its region, px. */
const edgesOf = (page: Page) =>
  page.locator('.react-flow').evaluate((map) => {
    const region = map.getBoundingClientRect()
    const drawing = map.querySelector('svg.drawing')?.getBoundingClientRect() ?? new DOMRect()
    return {
      left: Math.round(drawing.left - region.left),
      right: Math.round(drawing.right - region.right),
      top: Math.round(drawing.top - region.top),
    }
  })

test('the view stops at the edges of the map, by buttons and by dragging', async ({ page }) => {
  await openMap(page, LARGE)
  const right = page.getByRole('button', { name: 'Flytta vyn åt höger' })
  await pressUntilOff(right)
  expect(await edgesOf(page)).toMatchObject({ right: 0, top: 0 })
  await right.press('Enter')
  await expect(page.locator('.map-message')).toHaveText('Kartan slutar här.')

  const drag = async (dx: number, dy: number) => {
    await page.mouse.move(700, 400)
    await page.mouse.down()
    await page.mouse.move(700 + dx, 400 + dy, { steps: 8 })
    await page.mouse.up()
  }
  await drag(-600, -200)
  expect(await edgesOf(page)).toMatchObject({ right: 0, top: 0 })
  for (let again = 0; again < 12; again += 1) await drag(600, 200)
  expect(await edgesOf(page)).toMatchObject({ left: 0, top: 0 })
})

test('A11Y-23: buttons that would change nothing are off, keep the focus, and say why', async ({
  page,
}) => {
  await openMap(page, LARGE)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const off = () => page.locator('.canvas-controls [data-action][aria-disabled="true"]')
  const names = async () => (await off().all()).map((one) => one.getAttribute('data-action'))
  const namesOff = async () => (await Promise.all(await names())).join(' ')
  await expect.poll(namesOff, 'at the beginning of the map').toBe('left up')

  await button('Flytta vyn åt höger').press('Enter')
  await expect.poll(namesOff).toBe('up')
  await button('Flytta vyn åt vänster').press('Enter')
  await expect.poll(namesOff).toBe('left up')
  await expect(button('Flytta vyn åt vänster')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.map-message')).toHaveText('Kartan slutar här.')

  await page.mouse.move(20, 20)
  await page.mouse.wheel(0, 500)
  await expect.poll(namesOff, 'a part of the map lies above the window').not.toContain('up')
  await pressUntilOff(button('Flytta vyn nedåt'))
  const below = await page
    .locator('.react-flow')
    .evaluate((map) => map.getBoundingClientRect().bottom - innerHeight)
  expect(below, 'the whole map has been seen').toBeLessThan(1)

  await pressUntilOff(button('Zooma in'))
  await expect(page.locator('.map-message')).toHaveText(/200/)
  await button('Zooma ut').press('Enter')
  await expect(button('Zooma in')).not.toHaveAttribute('aria-disabled')
  await button('Visa hela kartan').press('Enter')
  await expect.poll(namesOff).toContain('zoomOut')
  await button('Zooma ut').press('Enter')
  await expect(button('Zooma ut')).toBeFocused()
})

test('a drag moves the map, selects no word and opens no step', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  const [, second = ''] = facts.steps
  const before = await edgesOf(page)
  const box = await stepOnCanvas(page, second).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) - 40)
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) - 100, (box?.y ?? 0) + 20, { steps: 8 })
  await page.mouse.up()
  const after = await edgesOf(page)
  expect(after.left).toBeLessThan(before.left - 300)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
  await expect(page).toHaveURL(LARGE)
})

test('A11Y-16: every opened step is wholly seen beside its panel', async ({ page }) => {
  test.slow()
  const facts = await openMap(page, LARGE)
  const hidden: string[] = []
  for (const id of facts.steps) {
    await stepOnCanvas(page, id).evaluate((link: SVGAElement) => {
      link.focus()
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    })
    await expect(page.locator('[data-panel="steg"] h2')).toHaveText(facts.names[id] ?? '')
    const isSeen = () =>
      stepOnCanvas(page, id).evaluate((link) => {
        const region = link.closest('.react-flow')?.getBoundingClientRect() ?? new DOMRect()
        const box = link.querySelector('.o')?.getBoundingClientRect() ?? new DOMRect()
        return box.left >= region.left + 112 && box.right <= region.right
      })
    await expect
      .poll(isSeen, { timeout: 3000 })
      .toBe(true)
      .catch(() => hidden.push(id))
    await page.getByRole('button', { name: 'Stäng steget' }).click()
    await expect(page.locator('[data-panel="steg"]')).toHaveCount(0)
  }
  expect(hidden).toEqual([])
})

test('what only paper shows is no part of the page until it is printed', async ({ page }) => {
  await openMap(page, LARGE)
  const papers = page.locator('.drawing-paper, .drawing-bands')
  await expect(papers).toHaveCount(0)
  const during = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'))
    return document.querySelectorAll('.drawing-paper, .drawing-bands').length
  })
  expect(during).toBe(2)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(papers).toHaveCount(0)
})
