import type { Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import { canvasIsAwake, LARGE, openMap, SMALL } from '../support/map-page.ts'
import { listen, takeSaid } from '../support/said.ts'
import { outOfSight } from '../support/sight.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const role = (page: Page) => page.getByRole('combobox', { name: 'Min roll', exact: true })

/** The map with its tools before the reader, and unfolded. */
async function openTools(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('.map-tools > *').first()).toBeAttached()
  if ((page.viewportSize()?.width ?? 0) >= 768) await canvasIsAwake(page)
  if (await role(page).isHidden()) await page.locator('.map-fold > summary').press('Enter')
}

for (const size of [
  { width: 1366, height: 768 },
  { width: 768, height: 600 },
  { width: 320, height: 640 },
]) {
  for (const address of [LARGE, SMALL]) {
    test(`A11Y-16: at ${size.width} × ${size.height} who goes through the roles of ${address} by keyboard sees the box all the time`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      await openTools(page, address)
      const faults: string[] = []
      for (const name of ['Min roll', 'Part', 'Fas']) {
        const box = page.getByRole('combobox', { name, exact: true })
        await box.focus()
        const place = await box.boundingBox()
        for (let i = 0; i < 5; i += 1) {
          await page.keyboard.press('ArrowDown')
          const fault = await outOfSight(box)
          if (fault !== null) faults.push(`${name}, choice ${i + 1}: ${fault}`)
        }
        await expect(box).toBeFocused()
        expect(await box.boundingBox(), 'nor does it move').toEqual(place)
        if (name !== 'Min roll') await box.selectOption('')
      }
      const mine = page.getByRole('button', { name: 'Visa mitt ansvar' })
      await mine.press('Enter')
      await expect(mine).toHaveAttribute('aria-pressed', 'true')
      expect(await outOfSight(mine)).toBeNull()
      expect(faults).toEqual([])
    })
  }
}

test.describe('with movement', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('a role that is typed fast is shown, and not one that was passed on the way', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await openMap(page, LARGE)
    await role(page).focus()
    await page.keyboard.type('Socialse')
    await expect(role(page)).toHaveValue('socialsekreterare')
    await page.evaluate(
      () =>
        new Promise<void>((still) => {
          const view = document.querySelector<HTMLElement>('.react-flow__viewport')
          const look = (before: string, frames: number) => {
            const now = view?.style.transform ?? ''
            const left = now === before ? frames - 1 : 30
            if (left === 0) still()
            else requestAnimationFrame(() => look(now, left))
          }
          look('', 30)
        }),
    )
    expect(await outOfSight(page.locator('.react-flow .s.hit'))).toBeNull()
  })
})

test('A11Y-16: a first hit that lies below the window is shown when it is asked for, and the focus goes with the reader', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 500 })
  await openMap(page, LARGE)
  await listen(page)
  await page.locator('.map-fold > summary').click()
  await role(page).selectOption({ label: 'Läkare' })
  const [said = ''] = await takeSaid(page)
  const [count] = /^\d+/.exec(said) ?? []
  const first = page.getByRole('button', { name: `Visa första av ${count}` })
  expect(await outOfSight(first)).toBeNull()
  const hit = page.locator('.react-flow .s.hit')
  expect(await outOfSight(hit)).not.toBeNull()

  await first.press('Enter')
  expect(await outOfSight(hit)).toBeNull()
  const [shown = ''] = await takeSaid(page)
  expect(shown).toMatch(new RegExp(`^Träff 1 av ${count}: `))
  const focused = page.locator('[data-karta] :focus, .map-hits :focus')
  for (let i = 2; i <= Number(count); i += 1) {
    await page.keyboard.press('Enter')
    await expect(focused).toHaveAccessibleName(
      new RegExp(`^Nästa( träff)? \\(${i} av ${count}\\)$`),
    )
    expect(await outOfSight(focused)).toBeNull()
    expect(await outOfSight(hit)).toBeNull()
  }
  await expect(page.locator('.canvas-foot').getByRole('button', { name: /träff/ })).toBeFocused()
})

test('a first hit that is in sight is the first, and "Nästa" goes on to the second', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 900 })
  const facts = await openMap(page, SMALL)
  await listen(page)
  await page.getByRole('combobox', { name: 'Fas', exact: true }).selectOption({ index: 3 })
  await takeSaid(page)
  const hit = page.locator('.react-flow .s.hit')
  expect(await outOfSight(hit)).toBeNull()
  const next = page.locator('.map-hits button').first()
  await expect(next).toHaveText(/^Nästa \(1 av \d+\)$/)
  await next.press('Enter')
  await expect(next).toHaveText(/^Nästa \(2 av \d+\)$/)
  await expect(next).toBeFocused()
  const id = (await hit.getAttribute('data-steg')) ?? ''
  const [said = ''] = await takeSaid(page)
  expect(said.replace(/ av \d+/, '')).toBe(`Träff 2: ${facts.names[id]}`)
})

test('one hit is called as one, beside the filters and below the map', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await openMap(page, `${SMALL}?form=nej`)
  await expect(page.getByRole('button', { name: 'Visa träffen', exact: true })).toHaveCount(2)
})

/** The reader's own setting, which a rule of ours for the page's root would not be. */
async function setText(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
}

for (const address of [LARGE, SMALL]) {
  test(`A11Y-28: with text at 200 % the tools of ${address} fold, and leave the map more than half of the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await setText(page, 32)
    const early = page.locator('.map-tools')
    await page.goto(address)
    const reserved = await early.evaluate((tools) => tools.getBoundingClientRect().height)
    await canvasIsAwake(page)
    await expect(role(page)).toBeHidden()
    const head = (await page.locator('.map-head').boundingBox())?.height ?? 0
    const strip = (await page.locator('.canvas-foot > div').boundingBox())?.height ?? 0
    expect(1 - (head + strip) / 768).toBeGreaterThanOrEqual(0.6)
    expect((await early.boundingBox())?.height, 'their room was kept').toBe(reserved)

    await page.locator('.map-fold > summary').press('Enter')
    await page.keyboard.press('Tab')
    await expect(role(page)).toBeFocused()
    expect(await outOfSight(role(page))).toBeNull()
  })
}

test('A11Y-28: who is at work in the tools keeps the focus when a larger text folds them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 900 })
  await openMap(page, SMALL)
  await expect(page.locator('.map-tools summary')).toBeHidden()
  await role(page).focus()
  // A zoom to 200 %.
  await page.setViewportSize({ width: 683, height: 450 })
  await expect(page.locator('.map-tools summary')).toBeVisible()
  await expect(role(page)).toBeFocused()
  await expect(role(page)).toBeVisible()
})

test('A11Y-26: at 400 % nothing of the tools is lost', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 192 })
  await openTools(page, `${SMALL}?form=ja`)
  const parts = page.locator('.map-tools :is(summary, select, button:not([aria-hidden]))')
  const names: string[] = []
  await page.locator('.map-fold > summary').focus()
  for (let i = 0; i < (await parts.count()); i += 1) {
    const focused = page.locator('.map-tools :focus')
    if ((await focused.count()) === 0) break
    names.push((await focused.textContent())?.slice(0, 12) ?? '')
    expect(await outOfSight(focused), names.at(-1)).toBeNull()
    await page.keyboard.press('Tab')
  }
  expect(names).toHaveLength(11)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
