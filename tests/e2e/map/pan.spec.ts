import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import { LARGE, openMap, SMALL, stepOnCanvas } from '../support/map-page.ts'

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

test('a click in the overview leads to that place on the map, also below the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const { steps } = await openMap(page, LARGE)
  const overview = page.locator('.react-flow__minimap svg')
  const step = page.locator(`.react-flow a[data-steg="${steps.at(-1)}"] .o`)
  await expect(step).not.toBeInViewport()
  const lastOutline = await overview.locator('path.t').evaluateAll((paths) => {
    const boxes = paths.map((path) => path.getBoundingClientRect())
    return {
      right: Math.max(...boxes.map((box) => box.right)),
      low: Math.max(...boxes.map((box) => box.bottom)),
    }
  })
  await page.mouse.click(lastOutline.right - 2, lastOutline.low - 2)
  expect((await edgesOf(page)).right).toBe(0)
  const canvas = await page
    .locator('.react-flow')
    .evaluate((map) => map.getBoundingClientRect().top)
  expect(canvas, 'the page shows the lowest lane').toBeLessThan(0)
  await page.evaluate(() => scrollTo(0, 0))
  await page.mouse.click(
    ...(await overview.evaluate((svg) => {
      const { left, top } = svg.getBoundingClientRect()
      return [left + 4, top + 4] as const
    })),
  )
  expect(await edgesOf(page)).toMatchObject({ left: 0, top: 0 })
})

test('A11Y-23: buttons that would change nothing are off, keep the focus, and say why', async ({
  page,
}) => {
  await openMap(page, LARGE)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  // All at once: one that is on again while they are asked would be waited for.
  const namesOff = () =>
    page
      .locator('.canvas-controls [data-action][aria-disabled="true"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-action')).join(' '))
  await expect.poll(namesOff, 'at the beginning of the map').toBe('left up')

  await button('Flytta vyn åt höger').press('Enter')
  await expect.poll(namesOff).toBe('up')
  await button('Flytta vyn åt vänster').press('Enter')
  await expect.poll(namesOff).toBe('left up')
  await expect(button('Flytta vyn åt vänster')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.map-message')).toHaveText('Kartan slutar här.')

  await page.evaluate(() => document.querySelector('#karta')?.scrollIntoView())
  await page.evaluate(() => scrollBy(0, 200))
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

test('A11Y-23: a window that is made lower has more of the map below it, and the button down says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1500 })
  await openMap(page, LARGE)
  const down = page.getByRole('button', { name: 'Flytta vyn nedåt' })
  await expect(down).toHaveAttribute('aria-disabled', 'true')
  await page.setViewportSize({ width: 1440, height: 800 })
  await expect(down).not.toHaveAttribute('aria-disabled')
})

test('Tab through the buttons below the map leaves the page where it is', async ({ page }) => {
  await openMap(page, LARGE)
  await page.getByRole('button', { name: 'Flytta vyn åt vänster' }).focus()
  const before = await page.evaluate(() => scrollY)
  for (const name of ['Flytta vyn åt höger', 'Flytta vyn uppåt', 'Flytta vyn nedåt', 'Zooma in']) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
  }
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('A11Y-17: the ring round a step that has the focus covers no word beside it', async ({
  page,
}) => {
  for (const address of [LARGE, SMALL]) {
    const facts = await openMap(page, address)
    const covered: string[] = []
    await page.keyboard.press('Tab')
    for (const id of facts.steps) {
      await stepOnCanvas(page, id).focus()
      covered.push(
        ...(await stepOnCanvas(page, id).evaluate((link) => {
          const shape = link.querySelector('.o') ?? link
          const { outlineStyle, outlineWidth, outlineOffset, strokeWidth, strokeLinejoin } =
            getComputedStyle(shape)
          if (outlineStyle !== 'solid') return [`${link.getAttribute('data-steg')}: no ring`]
          // The browser draws it round the line, and takes a pointed corner to reach four times as far.
          const line = (Number.parseFloat(strokeWidth) / 2) * (strokeLinejoin === 'round' ? 1 : 4)
          const reach = line + Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
          const box = shape.getBoundingClientRect()
          const lines = [...document.querySelectorAll('.react-flow .f text')].flatMap((text) => [
            ...text.childNodes,
          ])
          return lines.flatMap((words) => {
            const range = document.createRange()
            range.selectNodeContents(words)
            const { left, right, top, bottom } = range.getBoundingClientRect()
            // Of the line that words stand on, letters leave 2 px free above and below.
            const isOver =
              left < box.right + reach &&
              right > box.left - reach &&
              top + 2 < box.bottom + reach &&
              bottom - 2 > box.top - reach
            return isOver ? [`${link.getAttribute('data-steg')}: ${words.textContent}`] : []
          })
        })),
      )
    }
    expect(covered).toEqual([])
  }
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
  // Where it is seen is asked for, not how it comes there.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const facts = await openMap(page, LARGE)
  const hidden: string[] = []
  for (const id of facts.steps) {
    // In the page, frame by frame: from here each look would wait for its turn.
    const isSeen = await stepOnCanvas(page, id).evaluate(async (link: SVGAElement, name) => {
      const until = async (holds: () => boolean) => {
        for (let frames = 0; frames < 300 && !holds(); frames++)
          await new Promise(requestAnimationFrame)
        return holds()
      }
      const heading = () => document.querySelector('[data-panel="steg"] h2')?.textContent ?? null
      link.focus()
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      const isOpen = await until(() => heading() === name)
      const seen = await until(() => {
        const region = link.closest('.react-flow')?.getBoundingClientRect() ?? new DOMRect()
        const box = link.querySelector('.o')?.getBoundingClientRect() ?? new DOMRect()
        return box.left >= region.left + 112 && box.right <= region.right
      })
      document.querySelector<HTMLElement>('[data-panel="steg"] button')?.click()
      return isOpen && seen && (await until(() => heading() === null))
    }, facts.names[id] ?? '')
    if (!isSeen) hidden.push(id)
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

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('a view that moves keeps its scale all the way: words that were painted at another would stay in the wrong place', async ({
    page,
  }) => {
    await openMap(page, LARGE)
    await page.evaluate(() => {
      const view = document.querySelector('.react-flow__viewport')
      const seen = new Set<string>()
      const note = () => {
        if (view) seen.add(getComputedStyle(view).transform)
        requestAnimationFrame(note)
      }
      note()
      Object.assign(window, { seen })
    })
    const transforms = () =>
      page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
    await page.getByRole('combobox', { name: 'Part' }).selectOption({ label: 'Arbetsförmedlingen' })
    await expect(page.getByRole('button', { name: /^Nästa \(1 av/ })).toBeVisible()
    await expect.poll(async () => (await transforms()).length).toBeGreaterThan(2)
    const scales = (await transforms()).map((transform) => transform.split(',')[0])
    expect([...new Set(scales)]).toEqual(['matrix(1'])
  })
})
