import { expect, test } from '../support/guarded-page.ts'
import { canvasIsAwake, LARGE, openMap, SMALL, stepOnCanvas } from '../support/map-page.ts'

test.use({ viewport: { width: 1366, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

test('A11Y-23: clicks alone bring every step into view', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const placeOf = (id: string) =>
    stepOnCanvas(page, id).evaluate(async (step) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const box = step.querySelector('.o')?.getBoundingClientRect() ?? new DOMRect()
      const map = step.closest('.react-flow')?.getBoundingClientRect() ?? new DOMRect()
      const x = (box.left + box.right) / 2
      const y = (box.top + box.bottom) / 2
      const isTop = step.contains(document.elementFromPoint(x, y))
      return {
        isTop,
        x: box.left < map.left + 112 ? -1 : box.right > map.right ? 1 : 0,
        y: box.top < Math.max(0, map.top) + 48 ? -1 : box.bottom > innerHeight - 72 ? 1 : 0,
      }
    })
  const unreached: string[] = []
  for (const id of facts.steps) {
    let place = await placeOf(id)
    for (let clicks = 0; clicks < 40 && !place.isTop; clicks += 1) {
      if (place.x !== 0) await button(`Flytta vyn åt ${place.x < 0 ? 'vänster' : 'höger'}`).click()
      else await button(`Flytta vyn ${place.y < 0 ? 'uppåt' : 'nedåt'}`).click()
      place = await placeOf(id)
    }
    if (!place.isTop) unreached.push(id)
  }
  expect(unreached).toEqual([])
})

test('A11Y-23: a click zooms in, out, to the whole map and back to readable size', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const [first = ''] = facts.steps
  const widthOf = async () => (await stepOnCanvas(page, first).boundingBox())?.width ?? 0
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const before = await widthOf()
  await button('Zooma in').click()
  await expect.poll(widthOf).toBeGreaterThan(before)
  await button('Zooma ut').click()
  await expect.poll(widthOf).toBeCloseTo(before, 0)
  await button('Visa hela kartan').click()
  await expect.poll(widthOf).toBeLessThan(before)
  const inView = await page.locator('.react-flow').evaluate((map) => {
    const frame = map.getBoundingClientRect()
    return [...map.querySelectorAll('a[data-steg] .o')].every((step) => {
      const box = step.getBoundingClientRect()
      return box.left >= frame.left && box.right <= frame.right
    })
  })
  expect(inView, 'the whole width is shown').toBe(true)
  await button('Visa läsbar storlek').click()
  await expect.poll(widthOf).toBeCloseTo(before, 0)
})

for (const address of [LARGE, SMALL]) {
  test(`at 768, 1024 and 1280 px "Visa hela kartan" shows every step of ${address}, by a number in its name, and whole headings`, async ({
    page,
  }) => {
    const seen = () =>
      page.locator('.react-flow').evaluate((map) => {
        const frame = map.getBoundingClientRect()
        const column = map.querySelector('.headings.lanes')?.getBoundingClientRect()
        const cut: string[] = []
        for (const name of map.querySelectorAll('.headings.lanes text')) {
          const { right } = name.getBoundingClientRect()
          if (column && right > column.right) cut.push(name.textContent ?? '')
        }
        for (const step of map.querySelectorAll('a[data-steg]')) {
          const { left, right } = step.querySelector('.o')?.getBoundingClientRect() ?? frame
          if (left < frame.left || right > frame.right) cut.push(step.id)
          const number = step.querySelector('.n')
          const isShown = number !== null && getComputedStyle(number).display !== 'none'
          const name = step.getAttribute('aria-label') ?? ''
          if (isShown && !name.endsWith(`nummer ${number.textContent}`)) cut.push(name)
        }
        return { cut, isWithHeadings: column !== undefined }
      })
    for (const width of [768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await openMap(page, address)
      await page.getByRole('button', { name: 'Visa hela kartan', exact: true }).click()
      await expect.poll(seen, `${width} px`).toEqual({ cut: [], isWithHeadings: true })
    }
  })
}

test('A11Y-23: "nästa steg" walks by clicks', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  const next = page.getByRole('button', { name: 'Nästa steg' })
  const [first = ''] = facts.steps
  await next.click()
  await expect(stepOnCanvas(page, facts.ways[first]?.[0]?.to ?? '')).toBeFocused()
})

test('"nästa steg" after the view has been moved goes to the first step that is seen there', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const right = page.getByRole('button', { name: 'Flytta vyn åt höger' })
  for (let times = 0; times < 3; times += 1) await right.click()
  const firstSeen = () =>
    page.evaluate((steps) => {
      const map = document.querySelector('.react-flow')?.getBoundingClientRect() ?? new DOMRect()
      const isSeen = (id: string) => {
        const box = document
          .querySelector(`.react-flow a[data-steg="${id}"] .o`)
          ?.getBoundingClientRect()
        return (
          box &&
          box.left > map.left + 140 &&
          box.right < map.right - 28 &&
          box.bottom < innerHeight - 84
        )
      }
      return steps.find(isSeen)
    }, facts.steps)
  await expect.poll(firstSeen).not.toBe(facts.steps[0])
  const seen = await firstSeen()
  await page.getByRole('button', { name: 'Nästa steg' }).click()
  await expect(stepOnCanvas(page, seen ?? '')).toBeFocused()
})

test('A11Y-25: the wheel over the map scrolls the page, Ctrl and the wheel zoom', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const [first = ''] = facts.steps
  const box = await page.locator('.react-flow').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 200)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200)

  const widthOf = async () => (await stepOnCanvas(page, first).boundingBox())?.width ?? 0
  const before = await widthOf()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(widthOf).toBeGreaterThan(before)
  expect(await page.evaluate(() => scrollY)).toBe(200)
})

test('A11Y-25: a sideways wheel pans the map and leaves the page', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  const [first = ''] = facts.steps
  const leftOf = async () => (await stepOnCanvas(page, first).boundingBox())?.x ?? 0
  const before = await leftOf()
  const box = await page.locator('.react-flow').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 200)
  await page.mouse.wheel(150, 0)
  await expect.poll(leftOf).toBeCloseTo(before - 150, 0)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

  test('A11Y-25: a swipe upwards over the map scrolls the page', async ({ page }) => {
    await page.goto(LARGE)
    await canvasIsAwake(page)
    const box = await page.locator('.react-flow').boundingBox()
    const session = await page.context().newCDPSession(page)
    const x = (box?.x ?? 0) + 400
    const y = (box?.y ?? 0) + 250
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: to === undefined ? [] : [{ x, y: to }],
      })
    await touch('touchStart', y)
    for (let moved = 20; moved <= 200; moved += 20) await touch('touchMove', y - moved)
    await touch('touchEnd')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150)
  })
})

for (const address of [LARGE, SMALL]) {
  test(`A11Y-27: no label of ${address} is under 12 px when it opens, in a window of any width`, async ({
    page,
  }) => {
    const small: string[] = []
    await page.goto(address)
    for (const width of [320, 768, 1024, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      await canvasIsAwake(page)
      const labels = await page.locator('[data-karta] svg text').evaluateAll((texts) =>
        texts
          .filter((text) => text.checkVisibility({ visibilityProperty: true }))
          .flatMap((text) => {
            if (!(text instanceof SVGGraphicsElement)) return []
            const scale = text.getScreenCTM()?.a ?? 0
            return [
              {
                words: text.textContent,
                px: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
              },
            ]
          }),
      )
      expect(labels.length, `${width} px`).toBeGreaterThan(40)
      small.push(
        ...labels.filter(({ px }) => px < 12).map(({ words, px }) => `${width}: ${words} ${px}`),
      )
    }
    expect(small).toEqual([])
  })
}

test('a click on a step that is half hidden opens it', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  const [, second = ''] = facts.steps
  const region = await page.locator('.react-flow').boundingBox()
  const box = await stepOnCanvas(page, second).boundingBox()
  const half = (box?.x ?? 0) + (box?.width ?? 0) / 2 - (region?.x ?? 0) - 120
  await page.locator('.react-flow').hover({ position: { x: 500, y: 20 } })
  await page.mouse.wheel(half, 0)
  await expect
    .poll(async () => (await stepOnCanvas(page, second).boundingBox())?.x)
    .not.toBe(box?.x)
  const after = await stepOnCanvas(page, second).boundingBox()
  await page.mouse.click((after?.x ?? 0) + (after?.width ?? 0) - 20, (after?.y ?? 0) + 14)
  await expect(page).toHaveURL(`${LARGE}${second}/`)
  await expect(page.locator('[data-panel="steg"] h2')).toHaveText(facts.names[second] ?? '')
})

test('zooming out stops when the whole map is seen, and the map stays in sight', async ({
  page,
}) => {
  await openMap(page, LARGE)
  const drawing = page.locator('.react-flow svg.drawing')
  // By key: pressed once too often it is off, and a click would wait for it.
  const smaller = page.getByRole('button', { name: 'Zooma ut', exact: true })
  await page.evaluate(() => scrollBy(0, 700))
  for (let press = 0; press < 12; press += 1) await smaller.press('Enter')
  const width = async () => (await drawing.boundingBox())?.width ?? 0
  const smallest = await width()
  await page.getByRole('button', { name: 'Visa hela kartan', exact: true }).click()
  await expect.poll(width).toBeCloseTo(smallest, 0)
  await page.evaluate(() => scrollBy(0, 700))
  await page.getByRole('button', { name: 'Visa läsbar storlek', exact: true }).click()
  await page.evaluate(() => scrollBy(0, 500))
  for (let press = 0; press < 12; press += 1) await smaller.press('Enter')
  await expect(drawing).toBeInViewport()
})
