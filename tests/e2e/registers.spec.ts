import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded-page.ts'
import { builtHtml, builtRoutes } from './support/routes.ts'

const REGISTERS = /^\/(roller|parter|underlag|samtycken)\/[^/]+\/$/
const LONG_WORD = /\p{L}{18}/u

/** Words that stand on two lines, though no hyphen tells so. */
function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const tops = [...range.getClientRects()]
          .filter(({ width }) => width > 1)
          .map(({ top }) => top)
        if (Math.max(...tops) - Math.min(...tops) > 4) cut.push(word)
      }
    }
    return cut
  })
}

test('no word of who does what is cut, in a window of any width', async ({ page }) => {
  for (const asked of ['', '#q=l%C3%A4karintyg']) {
    await page.goto(`/vem-gor-vad/${asked}`)
    await expect(page.getByRole('button', { name: 'Visa alla steg' })).toHaveCount(asked ? 1 : 0)
    await page.evaluate(() => document.fonts.ready)
    for (const width of [320, 768, 1280, 1366, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await cutWords(page), `${width} px ${asked}`).toEqual([])
    }
    await page.emulateMedia({ media: 'print' })
    expect(await cutWords(page), `on paper ${asked}`).toEqual([])
    await page.emulateMedia({ media: 'screen' })
    await page.goto('/')
  }
})

test('who reads a table that fits is not told to scroll in it', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 900 })
  await page.goto('/vem-gor-vad/')
  const hint = page.locator('.duty-process[open] .duty-scroll-hint').first()
  await expect(hint).toBeVisible()
  await page.goto('/vem-gor-vad/?karta=gemensam-kartlaggning#q=till%20f%C3%B6rs%C3%A4kringskassan')
  await expect(page.getByRole('status').filter({ hasText: '2 steg visas.' })).toBeVisible()
  await expect(hint).toHaveCount(0)
})

test('the longest names of the registers are divided between their words on a phone', async ({
  page,
}) => {
  const nameOf = (route: string) =>
    (/<h1[^>]*>(.*?)<\/h1>/s.exec(builtHtml(route))?.[1] ?? '').replace(/<[^>]+>/g, '')
  const routes = builtRoutes().filter(
    (route) => REGISTERS.test(route) && LONG_WORD.test(nameOf(route)),
  )
  expect(routes.length).toBeGreaterThan(0)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const route of routes) {
    await page.goto(route)
    await page.evaluate(() => document.fonts.ready)
    expect(await cutWords(page), route).toEqual([])
    await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(nameOf(route).trim())
  }
})

test('A11Y-16: going back through the table by Tab, no focus is hidden by its heads', async ({
  page,
}) => {
  for (const width of [768, 1440]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/vem-gor-vad/')
    await expect(page.locator('.responsibility[data-awake]')).toBeVisible()
    const links = page.locator('.duty-scroll').first().locator('a:not([tabindex])')
    await links.last().focus()
    const hidden: string[] = []
    for (let left = await links.count(); left > 0; left -= 1) {
      const name = await page.evaluate(() => {
        const focused = document.activeElement
        if (focused === null) return 'nothing'
        const { left, right, top, bottom } = focused.getBoundingClientRect()
        const isSeen = [top + 1, (top + bottom) / 2, bottom - 1].every((y) =>
          focused.contains(document.elementFromPoint((left + right) / 2, y)),
        )
        return isSeen ? null : focused.textContent
      })
      if (name !== null) hidden.push(name)
      await page.keyboard.press('Shift+Tab')
    }
    expect(hidden, `${width} px`).toEqual([])
  }
})

test('the word of a single role stands beside its step in a wide window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/vem-gor-vad/')
  const role = (await page.locator('[data-ansvar]').first().getAttribute('data-ansvar'))?.split(
    '/',
  )[2]
  await page.goto(`/vem-gor-vad/?roll=${role}`)
  await expect(page.getByRole('button', { name: 'Visa alla steg' })).toBeVisible()
  const step = await page.locator('.duty-table tbody th[scope="row"]').first().boundingBox()
  const word = await page.locator('.duty-table .duty').first().boundingBox()
  if (step === null || word === null) throw new Error('nothing is shown')
  expect(word.x - step.x).toBeLessThan(480)
})
