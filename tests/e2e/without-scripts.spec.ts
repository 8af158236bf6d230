import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded-page.ts'
import { builtRoutes, isMap, oneOfEachKind } from './support/routes.ts'

test.use({ javaScriptEnabled: false })

test('REL-01: every page is answered whole: title, text, way home, statement', async ({
  request,
}) => {
  const faults: string[] = []
  for (const route of builtRoutes()) {
    const response = await request.get(route)
    const html = await response.text()
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const words = main.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}/gu) ?? []
    if (response.status() !== 200) faults.push(`${route}: ${response.status()}`)
    if (!/<h1[\s>]/.test(main)) faults.push(`${route}: no h1`)
    if (words.length < 10) faults.push(`${route}: ${words.length} words`)
    if (/<(main|h1|body)[^>]*\shidden/.test(html)) faults.push(`${route}: hidden`)
    if (!/<footer[\s\S]*href="\/tillganglighet\/"/.test(html)) faults.push(`${route}: no statement`)
  }
  expect(faults).toEqual([])
})

test('REL-01, A11Y-06: every kind of page is readable without scripts', async ({ page }) => {
  test.slow()
  for (const route of oneOfEachKind()) await test.step(route, () => expectReadable(page, route))
})

async function expectReadable(page: Page, route: string): Promise<void> {
  await page.goto(route)
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('main')).toContainText(/\p{L}{3}/u)
  await expect(page.locator('footer a[href$="/tillganglighet/"]')).toBeVisible()
  if (!isMap(route)) return
  const list = page.locator('[data-lista]')
  await expect(list.locator('li[data-steg]').first()).toBeVisible()
  const steps = await list.locator('li[data-steg]').count()
  await expect(page.locator('.drawing.wide a[data-steg]')).toHaveCount(steps)
  await expect(page.locator('.drawing.wide')).toBeVisible()
  // Every shape is a link to its step's page.
  await page.locator('.drawing.wide a[data-steg]').first().click()
  await expect(page.locator('.step-page h1')).toBeVisible()
}

for (const route of builtRoutes().filter(isMap)) {
  test(`${route} says what the map is for, for whom, how it was made and who says so, without scripts`, async ({
    page,
  }) => {
    await page.goto(route)
    await page.getByRole('link', { name: 'Om kartan', exact: true }).click()
    const about = page.locator('#om')
    await expect(about.getByRole('heading', { name: 'Om kartan' })).toBeInViewport()
    await expect(about.locator('dt').first()).toHaveText('Mål')
    await expect(about.locator('dt').nth(1)).toHaveText(/^Målgrupp/)
    await expect(about.locator('.prose')).toContainText(/\p{L}{3}/u)
    await expect(about.getByRole('list', { name: 'Källor' }).locator('li').first()).toBeVisible()
    await expect(about.getByText(/Texten ägs av/)).toBeVisible()
    // Without a script nobody can tell which of the two is seen.
    await expect(page.locator('.map-switch [aria-current]')).toHaveCount(0)
  })
}
