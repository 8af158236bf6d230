import type { Page, ViewportSize } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import { LARGE, openMap, SMALL, stepOnCanvas } from '../support/map-page.ts'
import { printedText, readPdf } from '../support/pdf-text.ts'
import { listen, takeSaid } from '../support/said.ts'
import { outOfSight } from '../support/sight.ts'

test.use({ viewport: { width: 1366, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

test('to my lane: asks for a role first, then leads through the steps of its lane', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  await listen(page)
  const toLane = page.getByRole('button', { name: 'Till min bana' })
  await expect(toLane).toHaveAttribute('aria-disabled', 'true')
  await toLane.press('Enter')
  expect(await takeSaid(page)).toEqual(['Välj din roll först.'])

  await page.getByRole('combobox', { name: 'Min roll' }).selectOption({ label: 'Läkare' })
  await takeSaid(page)
  await expect(toLane).toHaveAttribute('aria-disabled', 'false')
  const lane = await page
    .locator('[data-lista] li[data-part="varden"]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-steg') ?? ''))
  expect(lane.length).toBeGreaterThan(0)
  for (const [i, id] of [...lane, lane[0] ?? ''].entries()) {
    await toLane.focus()
    await page.keyboard.press('Enter')
    const number = (i % lane.length) + 1
    expect(await takeSaid(page)).toEqual([`Träff ${number} av ${lane.length}: ${facts.names[id]}`])
    expect(await outOfSight(stepOnCanvas(page, id)), id).toBeNull()
    await expect(toLane).toBeFocused()
  }
})

test('the whole screen is left by its button, also when the next hit stands beside it', async ({
  page,
}) => {
  await openMap(page, `${LARGE}?roll=lakare&ansvar=1`)
  await expect(
    page.locator('.canvas-foot').getByRole('button', { name: 'Visa träffen' }),
  ).toBeVisible()
  const full = page.getByRole('button', { name: 'Helskärm' })
  await full.click()
  await expect(full).toHaveAttribute('aria-pressed', 'true')
  await full.click()
  await expect(full).toHaveAttribute('aria-pressed', 'false')
})

test('the whole screen is for the map, with its filters and an open step', async ({ page }) => {
  const facts = await openMap(page, LARGE)
  await listen(page)
  const full = page.getByRole('button', { name: 'Helskärm' })
  await expect(full).toHaveAttribute('aria-pressed', 'false')
  await full.focus()
  await page.keyboard.press('Enter')
  await expect(full).toHaveAttribute('aria-pressed', 'true')
  expect(await takeSaid(page)).toEqual(['Helskärm. Escape stänger.'])
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.locator('[data-lista]')).toBeHidden()
  const frame = await page.locator('.map-frame').boundingBox()
  const screen = await page.evaluate(() => innerHeight)
  expect(frame).toMatchObject({ x: 0, y: 0, width: 1366 })
  expect(frame?.height).toBeGreaterThanOrEqual(screen - 1)
  await expect(full).toBeFocused()
  await expect(full).toBeInViewport({ ratio: 1 })

  await stepOnCanvas(page, facts.steps[1] ?? '').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-panel="steg"] h2')).toBeFocused()
  await page.getByRole('button', { name: 'Stäng steget' }).click()

  await full.click()
  await expect(full).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.locator('[data-lista]')).toBeVisible()
})

for (const [width, height] of [
  [1366, 768],
  [768, 1024],
] as const) {
  test(`at ${width} px the whole screen has one row of tools: buttons, legend and filters beside each other, in the order of Tab`, async ({
    page,
  }) => {
    await openOnWholeScreen(page, { width, height })
    const fold = page.locator('.map-fold > summary')
    const legend = page.locator('.legend > summary')
    const row = height - 72
    // In the order that Tab has them.
    const taken = [page.getByRole('button', { name: 'Helskärm' }), legend, fold]
    let end = 0
    for (const one of taken) {
      const box = await one.boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(row)
      expect(box?.x).toBeGreaterThanOrEqual(end)
      end = (box?.x ?? 0) + (box?.width ?? 0)
    }
    expect(end).toBeLessThanOrEqual(width)

    await fold.click()
    const role = page.getByRole('combobox', { name: 'Min roll' })
    await role.selectOption({ label: 'Personlig handläggare på Försäkringskassan' })
    await expect(fold).toHaveText('Lyft fram (1)')
    for (const one of [role, page.getByRole('button', { name: 'Visa allt' })]) {
      expect(await outOfSight(one)).toBeNull()
    }
    await fold.click()
    await expect(role).toBeHidden()
    await legend.click()
    expect(await outOfSight(page.locator('.legend-groups h2').first())).toBeNull()
  })
}

test('on the whole screen a map that is lower than it ends at its lower edge, and leaves nothing below', async ({
  page,
}) => {
  await openOnWholeScreen(page, { width: 1366, height: 768 })
  const frame = await page.locator('.map-frame').boundingBox()
  const screen = await page.evaluate(() => innerHeight)
  expect(frame?.y).toBe(0)
  expect(Math.round(frame?.height ?? 0)).toBe(screen)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(screen)
  await page.evaluate(() => document.exitFullscreen())
  await expect(page.getByRole('banner')).toBeVisible()
})

test('A11Y-16: in a narrow window the button that leaves the whole screen stays in view, with the focus', async ({
  page,
}) => {
  await openOnWholeScreen(page, { width: 600, height: 700 })
  const full = page.getByRole('button', { name: 'Helskärm' })
  await full.press('Enter')
  await expect(full).toHaveAttribute('aria-pressed', 'false')
  await expect(page.locator('[data-lista]')).toBeVisible()
  await expect(full).toBeFocused()
  expect(await outOfSight(full)).toBeNull()
})

for (const size of [
  { width: 683, height: 384 },
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
]) {
  test(`at ${size.width} px the whole screen shows the part of the map that was in view, and gives it back`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await openMap(page, LARGE)
    const top = () =>
      page.evaluate(() => document.querySelector('.map-frame')?.getBoundingClientRect().top ?? 0)
    const full = page.getByRole('button', { name: 'Helskärm' })
    await full.focus()
    const before = await top()
    await full.press('Enter')
    await expect(full).toHaveAttribute('aria-pressed', 'true')
    // The map cannot begin lower than the tools over it end.
    if (size.width < 1000) expect(Math.abs((await top()) - before)).toBeLessThan(size.height / 2)
    await full.press('Enter')
    await expect(full).toHaveAttribute('aria-pressed', 'false')
    await expect.poll(async () => Math.round((await top()) - before)).toBe(0)
    await expect(full).toBeFocused()
    expect(await outOfSight(full)).toBeNull()
  })
}

test('at 320 px every button of the strip is whole on the whole screen, also with hits', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openMap(page, `${LARGE}?roll=socialsekreterare`)
  const full = page.getByRole('button', { name: 'Helskärm' })
  await full.press('Enter')
  await expect(full).toHaveAttribute('aria-pressed', 'true')
  const buttons = page.locator('.canvas-controls button:visible')
  for (const button of await buttons.all()) {
    expect(await outOfSight(button)).toBeNull()
    expect((await button.boundingBox())?.width).toBeGreaterThanOrEqual(24)
  }
  // A window that fills the screen has no size to set in every browser.
  await full.press('Enter')
  await page.setViewportSize({ width: 768, height: 640 })
  await full.press('Enter')
  await expect(full).toHaveAttribute('aria-pressed', 'true')
  for (const button of await buttons.all()) expect((await button.boundingBox())?.width).toBe(36)
})

test('A11Y-16: on the whole screen of a narrow window the focus goes with the hits', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openMap(page, LARGE)
  const full = page.getByRole('button', { name: 'Helskärm' })
  await full.press('Enter')
  await expect(full).toHaveAttribute('aria-pressed', 'true')
  await page.locator('.map-fold > summary').press('Enter')
  await page
    .getByRole('combobox', { name: 'Min roll' })
    .selectOption({ label: 'Socialsekreterare' })
  await page.getByRole('button', { name: /^Visa första av/ }).press('Enter')
  for (let hit = 0; hit < 6; hit += 1) {
    const focused = page.locator(':focus')
    expect(await outOfSight(focused)).toBeNull()
    await expect(focused).toHaveAccessibleName(/^Nästa/)
    await page.keyboard.press('Enter')
  }
})

test('on the whole screen Ctrl K leaves it for the field in the head, and keeps the map and every letter', async ({
  page,
}) => {
  await openOnWholeScreen(page, { width: 1366, height: 768 })
  const address = page.url()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sip')
  await expect(page.getByRole('searchbox', { name: 'Sök steg, roll eller ord' })).toHaveValue('sip')
  await expect(page.getByRole('searchbox', { name: 'Sök steg, roll eller ord' })).toBeFocused()
  expect(page.url()).toBe(address)
  await expect
    .poll(() =>
      page.evaluate(() => [document.fullscreenElement, document.documentElement.dataset.leaving]),
    )
    .toEqual([null, undefined])
})

test('A11Y-40: from the whole screen the map prints as from the page, and the whole screen leads nowhere that it lacks', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 640 })
  await openMap(page, SMALL)
  const onPage = printedText(readPdf(await page.pdf({ format: 'A4', landscape: true })))
  await page.getByRole('button', { name: 'Helskärm' }).click()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.locator('.map-skip')).toBeHidden()
  expect(printedText(readPdf(await page.pdf({ format: 'A4', landscape: true })))).toBe(onPage)

  await page.locator('.map-fold > summary').click()
  await page.getByRole('button', { name: 'Skriv ut kartan' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
})

test('at 1366 px the switch between list and map is whole, beside a title of two lines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await openMap(page, SMALL)
  const cut = await page.locator('.map-switch').evaluate((bar) => bar.scrollWidth - bar.clientWidth)
  expect(cut).toBe(0)
})

test('the box for the role has what is over of its row, and looks as the other boxes do', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await openMap(page, SMALL)
  const role = page.getByRole('combobox', { name: 'Min roll' })
  const other = page.getByRole('combobox', { name: 'Part', exact: true })
  for (const name of ['border-top-width', 'border-top-color']) {
    const look = await other.evaluate(
      (box, css) => getComputedStyle(box).getPropertyValue(css),
      name,
    )
    await expect(role).toHaveCSS(name, look)
  }
  expect((await role.boundingBox())?.width).toBeGreaterThan(280)
})

for (const address of [LARGE, SMALL]) {
  test(`at 1366 px no name of a role is cut in its box on ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await openMap(page, address)
    const cut = await page
      .getByRole('combobox', { name: 'Min roll' })
      .evaluate((box: HTMLSelectElement) => {
        const { font, paddingLeft, paddingRight, borderLeftWidth } = getComputedStyle(box)
        const pen = document.createElement('canvas').getContext('2d')
        if (pen) pen.font = font
        const sides = [paddingLeft, paddingRight, borderLeftWidth, borderLeftWidth]
        const arrow = 20
        const room = box.offsetWidth - arrow - sides.reduce((sum, px) => sum + parseFloat(px), 0)
        return [...box.options].flatMap(({ text }) =>
          (pen?.measureText(text).width ?? 0) > room ? text : [],
        )
      })
    expect(cut).toEqual([])
  })
}

test('a browser that gives no whole screen shows no button for it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: false })
  })
  await openMap(page, LARGE)
  await expect(page.getByRole('button', { name: 'Till min bana' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Helskärm' })).toHaveCount(0)
})

async function openOnWholeScreen(page: Page, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size)
  await openMap(page, SMALL)
  await page.getByRole('button', { name: 'Helskärm' }).click()
  await expect(page.getByRole('banner')).toBeHidden()
}
