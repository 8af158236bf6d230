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
  await page.goto('/vem-gor-vad/')
  await page.evaluate(() => document.fonts.ready)
  for (const width of [320, 768, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await cutWords(page), `${width} px`).toEqual([])
  }
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
