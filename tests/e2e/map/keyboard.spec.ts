import type { Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import {
  focusedStep,
  goToStart,
  LARGE,
  openMap,
  SMALL,
  stepOnCanvas,
  walkByArrows,
} from '../support/map-page.ts'
import { listen, takeSaid } from '../support/said.ts'
import { outOfSight } from '../support/sight.ts'

test.use({ viewport: { width: 1366, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

/** Every stop of the Tab key from the map's skip link until the map's region is left. */
async function tabStops(page: Page): Promise<readonly string[]> {
  await page.locator('.map-skip').focus()
  const stops: string[] = []
  for (let i = 0; i < 100; i += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      return element?.closest('[data-karta]')
        ? element.hasAttribute('data-steg')
          ? 'a step'
          : (element.getAttribute('aria-label') ?? element.textContent ?? '')
        : null
    })
    if (stop === null) return stops
    stops.push(stop)
  }
  throw new Error(`Tab never leaves the map: ${stops.join(', ')}`)
}

test('A11Y-12: all steps of a map are one tab stop, however many they are', async ({ page }) => {
  const small = await openMap(page, SMALL)
  const stopsOfSmall = await tabStops(page)
  const large = await openMap(page, LARGE)
  const stopsOfLarge = await tabStops(page)

  expect(large.steps.length).toBeGreaterThan(small.steps.length)
  expect(stopsOfLarge).toEqual(stopsOfSmall)
  expect(stopsOfLarge.filter((stop) => stop === 'a step')).toHaveLength(1)
  const controls = page.locator('[data-karta] :is(button, summary, select, input):visible')
  expect(stopsOfLarge.length).toBeLessThanOrEqual(1 + (await controls.count()))
})

test('A11Y-11: a skip link leads past the map, another to the main content', async ({ page }) => {
  await openMap(page, LARGE)
  const skip = page.getByRole('link', { name: 'Hoppa över kartan' })
  await page.locator('.map-filters select').last().focus()
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  expect((await skip.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(24)
  await page.keyboard.press('Enter')
  await expect(page.locator('#lista')).toBeInViewport()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('[data-lista]') !== null)).toBe(
    true,
  )

  await openMap(page, LARGE)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

for (const address of [LARGE, SMALL]) {
  test(`A11Y-13, A11Y-16, A11Y-20: arrows alone reach every step of ${address}, each in sight and said once`, async ({
    page,
  }) => {
    const facts = await openMap(page, address)
    await goToStart(page, facts)
    await listen(page)
    const faults: string[] = []
    const reached = await walkByArrows(page, facts, async (id) => {
      const fault = await outOfSight(stepOnCanvas(page, id))
      if (fault !== null) faults.push(`${id}: ${fault}`)
    })
    expect(faults).toEqual([])
    expect([...reached].sort()).toEqual([...facts.steps].sort())
  })
}

test('A11Y-20: each action is told once, with the place in the process and never coordinates', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  await goToStart(page, facts)
  await listen(page)
  const { length: total } = facts.steps
  const place = new RegExp(`^Steg \\d+ av ${total}, `)

  const afterKey = async (key: string) => {
    await page.keyboard.press(key)
    return takeSaid(page)
  }
  expect(await afterKey('ArrowRight')).toEqual([expect.stringMatching(place)])
  expect(await afterKey('ArrowRight')).toEqual([expect.stringMatching(place)])
  expect(await afterKey('ArrowLeft')).toEqual([expect.stringMatching(place)])
  expect(await afterKey('End')).toEqual([expect.stringMatching(place)])
  expect(await afterKey('ArrowRight')).toEqual([
    'Här slutar processen. Det finns inget nästa steg.',
  ])
  expect(await afterKey('ArrowRight')).toHaveLength(1)
  expect(await afterKey('Backspace')).toEqual([expect.stringMatching(place)])
  expect(await afterKey('9')).toEqual(['Det finns ingen väg med den siffran.'])
  expect(await afterKey('Escape')).toEqual(['Du har lämnat stegen. Tabb går vidare.'])

  for (const button of await page.locator('.canvas-controls button').all()) {
    await button.press('Enter')
    const said = await takeSaid(page)
    expect(said, (await button.getAttribute('aria-label')) ?? '').toHaveLength(1)
    expect(said.join(), 'no coordinates').not.toMatch(/\d+[.,]\d+|\d+ ?px|\bx\b/)
  }
})

for (const address of [LARGE, SMALL]) {
  test(`A11Y-14: at every fork of ${address} the ways are told with number and condition, and a number takes one`, async ({
    page,
  }) => {
    const facts = await openMap(page, address)
    await goToStart(page, facts)
    await listen(page)
    const forks = facts.steps.filter((id) => (facts.ways[id]?.length ?? 0) > 1)
    expect(forks.length).toBeGreaterThan(0)
    for (const fork of forks) {
      const ways = facts.ways[fork] ?? []
      await stepOnCanvas(page, fork).focus()
      for (const [index, { to, words }] of ways.entries()) {
        await takeSaid(page)
        await page.keyboard.press(String(index + 1))
        expect(await focusedStep(page), `way ${index + 1} from ${fork}`).toBe(to)
        await takeSaid(page)
        await page.keyboard.press('Backspace')
        expect(await focusedStep(page)).toBe(fork)
        const [message = ''] = await takeSaid(page)
        expect(message).toContain(`${ways.length} vägar: 1 `)
        const condition = /^(?:Om |Svaret är ”|Slutar delprocessen med ”)(.+?)(?:”[^:]*)?:/.exec(
          words,
        )?.[1]
        if (condition !== undefined) {
          expect(message.toLowerCase()).toContain(`${index + 1} ${condition.toLowerCase()}`)
        } else expect(message).toContain(`${index + 1} `)
      }
    }
  })
}

test('A11Y-14: at a fork the keys of the ways are seen too, until the focus moves on', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const [fork = ''] = facts.steps.filter((id) => (facts.ways[id]?.length ?? 0) > 1)
  await stepOnCanvas(page, fork).focus()
  const keys = page.locator('.canvas-foot p')
  await expect(keys).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  expect(await focusedStep(page)).toBe(fork)
  await expect(keys).toHaveText(/^2 vägar: 1 .+ Välj väg med siffran\./)
  await expect(page.locator('.map-message')).toHaveText((await keys.textContent()) ?? '')
  await page.keyboard.press('2')
  await expect(keys).toHaveCount(0)
})

test('A11Y-13: Home, End, Enter, Escape and Backspace do what the help says', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  const start = await goToStart(page, facts)
  const [second] = facts.ways[start] ?? []

  await page.keyboard.press('ArrowRight')
  expect(await focusedStep(page)).toBe(second?.to)
  await page.keyboard.press('End')
  const end = (await focusedStep(page)) ?? ''
  expect(facts.ways[end], 'End leads to a goal').toEqual([])
  await page.keyboard.press('Backspace')
  expect(await focusedStep(page)).toBe(second?.to)
  await page.keyboard.press('Home')
  expect(await focusedStep(page)).toBe(start)

  await page.keyboard.press('Escape')
  await expect(page.locator('.react-flow')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  expect(await focusedStep(page), 'an arrow leads back in').toBe(start)

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${LARGE}${start}/`)
  const panel = page.locator('[data-panel="steg"]')
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect.poll(() => focusedStep(page), 'the focus returns to its step').toBe(start)
})

test('A11Y-15: Tab leaves the map from every step, both ways', async ({ page }) => {
  // A hundred steps of the focus, each of which brings its step into view.
  test.setTimeout(180_000)
  const facts = await openMap(page, LARGE)
  for (const key of ['Tab', 'Shift+Tab']) {
    for (const id of facts.steps) {
      await stepOnCanvas(page, id).focus()
      await page.keyboard.press(key)
      expect(await focusedStep(page), `${key} from ${id}`).toBeNull()
    }
  }
})

test('A11Y-15, A11Y-17: Escape leaves the steps as it says: the whole map has the focus, over all that lies in it, and Tab goes on past', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const start = await goToStart(page, facts)
  await page.keyboard.press('Escape')
  const map = page.locator('.react-flow')
  await expect(map).toBeFocused()
  const ring = await map.evaluate((region) => {
    const { outlineStyle, outlineWidth, zIndex } = getComputedStyle(region, '::after')
    const lanes = [...region.querySelectorAll('*')].map((one) => getComputedStyle(one).zIndex)
    const highest = Math.max(...lanes.map(Number).filter(Number.isFinite))
    return { outlineStyle, outlineWidth, isOnTop: Number(zIndex) >= highest }
  })
  expect(ring).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', isOnTop: true })
  await page.keyboard.press('Tab')
  expect(await focusedStep(page)).toBeNull()
  await expect(map).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  expect(await focusedStep(page), 'the way back is to the step').toBe(start)
})

test('A11Y-15: letters do nothing, on the map or beside it', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  const start = await goToStart(page, facts)
  const address = page.url()
  await listen(page)
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  for (const letter of letters) await page.keyboard.press(letter)
  expect(await focusedStep(page)).toBe(start)
  await page.locator('main').focus()
  for (const letter of [...letters, '1', '9', 'Home']) await page.keyboard.press(letter)
  await expect(page.locator('main')).toBeFocused()
  expect(page.url()).toBe(address)
  expect(await takeSaid(page)).toEqual([])
})

for (const size of [
  { width: 1366, height: 800 },
  { width: 800, height: 500 },
]) {
  test(`A11Y-16: a focused step is wholly in view and on top, from afar, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    const facts = await openMap(page, LARGE)
    const faults: string[] = []
    const check = async (id: string) => {
      await stepOnCanvas(page, id).focus()
      const fault = await outOfSight(stepOnCanvas(page, id))
      if (fault !== null) faults.push(`${id}: ${fault}`)
    }
    // From end to end and inwards: each focus comes from the far side of the map.
    const { steps } = facts
    for (let i = 0; i < steps.length / 2; i += 1) {
      await check(steps[i] ?? '')
      await check(steps[steps.length - 1 - i] ?? '')
    }
    expect(faults).toEqual([])
  })
}

test('A11Y-16: the panel covers no focused step', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  await goToStart(page, facts)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-panel="steg"] h2')).toBeFocused()
  const faults: string[] = []
  for (const id of facts.steps) {
    await stepOnCanvas(page, id).focus()
    const fault = await outOfSight(stepOnCanvas(page, id))
    if (fault !== null) faults.push(`${id}: ${fault}`)
  }
  expect(faults).toEqual([])
})

test('A11Y-17: focus has an outline of 2 px or more in forced colours: steps, controls, map', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const facts = await openMap(page, LARGE)
  const thin: string[] = []
  // A step has it round its own shape, clear of the words beside it.
  const outlineOf = () =>
    page.evaluate(() => {
      const focused = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth } = getComputedStyle(
        focused.matches('.s') ? (focused.querySelector('.o') ?? focused) : focused,
      )
      return { style: outlineStyle, width: Number.parseFloat(outlineWidth) }
    })
  const check = async (what: string) => {
    const outline = await outlineOf()
    if (outline.style === 'none' || outline.width < 2) {
      thin.push(`${what}: ${JSON.stringify(outline)}`)
    }
  }
  await goToStart(page, facts)
  for (const id of facts.steps) {
    await stepOnCanvas(page, id).focus()
    await check(id)
  }
  await page.keyboard.press('Escape')
  await check('the map')
  await page.locator('.map-skip').focus()
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab')
    await check(`Tab ${i + 1}`)
  }
  expect(thin).toEqual([])

  // That it is painted too: the window looks otherwise with the focus on a step than with none.
  const start = await goToStart(page, facts)
  const focused = await page.screenshot({ caret: 'initial' })
  await stepOnCanvas(page, start).blur()
  expect(focused.equals(await page.screenshot({ caret: 'initial' }))).toBe(false)
})

for (const size of [
  { width: 1024, height: 500 },
  { width: 390, height: 600 },
  { width: 320, height: 256 },
]) {
  test(`A11Y-16: the head of an open step covers no link that has the focus, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.goto(LARGE)
    await expect(page.locator('.map-tools > *').first()).toBeAttached()
    await page.locator('[data-lista] [data-steg="begar-underlag"] h4 a').click()
    const panel = page.locator('[data-panel="steg"]')
    await panel.getByText('Föreslå ändring').focus()
    const covered: string[] = []
    const isInPanel = () =>
      page.evaluate(() => document.activeElement?.matches('[data-panel] a') ?? false)
    while (await isInPanel()) {
      const fault = await page.evaluate(() => {
        const link = document.activeElement
        const head = document.querySelector('.step-panel-head')?.getBoundingClientRect()
        const first = link?.getClientRects()[0]
        return first && head && first.top < head.bottom - 1 ? link?.textContent : null
      })
      if (fault) covered.push(fault)
      await page.keyboard.press('Shift+Tab')
    }
    expect(covered).toEqual([])
  })
}

test('the legend closes by Escape, and when the keyboard goes on to what lies under it', async ({
  page,
}) => {
  await openMap(page, LARGE)
  const legend = page.locator('.legend')
  const summary = legend.locator('summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(legend).toHaveAttribute('open')
  await page.keyboard.press('Escape')
  await expect(legend).not.toHaveAttribute('open')
  await expect(summary).toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(legend).not.toHaveAttribute('open')

  // Who points at the map can have both before them.
  await summary.click()
  await page.locator('.react-flow').click({ position: { x: 1200, y: 300 } })
  await expect(legend).toHaveAttribute('open')
})

test('"Visa allt" leaves the focus with the first choice, whatever was cleared', async ({
  page,
}) => {
  await openMap(page, SMALL)
  const role = page.getByRole('combobox', { name: 'Min roll' })
  for (const name of ['Min roll', 'Part', 'Variant']) {
    await page.getByRole('combobox', { name, exact: true }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Visa allt' }).press('Enter')
    await expect(role).toBeFocused()
  }
  await page.goto(`${SMALL}?roll=socialsekreterare&form=ja`)
  await page.getByRole('button', { name: 'Visa allt' }).press('Enter')
  await expect(role, 'a role that the map lacks').toBeFocused()
})

test('a role that is not on the map is named, and nothing is offered for it', async ({ page }) => {
  await page.goto(`${SMALL}?roll=socialsekreterare`)
  await expect(
    page.getByText('Socialsekreterare är inte med på kartan', { exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Visa mitt ansvar' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('A11Y-16: on a phone a step of the drawing that has the focus is wholly in sight', async ({
  browser,
  baseURL,
}) => {
  const phone = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await phone.newPage()
  await page.goto(SMALL)
  await expect(page.locator('.map-tools > *').first()).toBeAttached()
  await page.locator('.map-skip').focus()
  const faults: string[] = []
  const step = page.locator('.drawing.tall a.s:focus')
  let seen = 0
  for (let i = 0; i < 100; i += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator('[data-karta] :focus').count()) === 0) break
    if ((await step.count()) === 0) continue
    seen += 1
    const fault = await outOfSight(step)
    if (fault !== null) faults.push(`${await step.getAttribute('data-steg')}: ${fault}`)
  }
  expect(faults).toEqual([])
  expect(seen).toBe(await page.locator('.drawing.tall a.s').count())
  await phone.close()
})

test('the skip link comes and goes without moving the map', async ({ page }) => {
  await openMap(page, LARGE)
  const top = () => page.locator('.map-frame').evaluate((frame) => frame.getBoundingClientRect().y)
  const before = await top()
  await page.locator('.map-skip').focus()
  expect(await top()).toBe(before)
  expect(await outOfSight(page.locator('.map-skip'))).toBeNull()
})
