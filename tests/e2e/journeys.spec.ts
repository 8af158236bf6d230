import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded-page.ts'
import { builtHtml, builtRoutes, stepRoutes } from './support/routes.ts'

/** A reader with no context: clicks what its words promise, and counts. */
class Reader {
  interactions = 0
  constructor(readonly page: Page) {}

  async follow(name: string | RegExp, place = this.page.locator('main')): Promise<void> {
    this.interactions += 1
    await place.getByRole('link', { name }).first().click()
    await this.page.waitForLoadState('load')
  }

  async finds(text: RegExp): Promise<void> {
    await expect(this.page.locator('main')).toContainText(text)
    expect(this.interactions, 'interactions').toBeLessThanOrEqual(3)
  }
}

/** A step beside its map, or as a page of its own: which one depends on how quick the reader is. */
const stepOf = (page: Page) => page.locator('[data-panel="steg"], .step-page')

test.use({ viewport: { width: 1280, height: 800 } })

test('from / in three: who is accountable for checking the medical certificate', async ({
  page,
}) => {
  const reader = new Reader(page)
  await page.goto('/')
  await reader.follow(/^Stockholmsmodellen/)
  await reader.follow(/Granska underlaget/, page.locator('[data-lista]'))
  await expect(stepOf(page).locator('h1, h2').first()).toHaveText('Granska underlaget')
  const accountable = stepOf(page).locator('dt', { hasText: 'Ansvarar' }).first()
  await expect(accountable.locator('xpath=following-sibling::dd[1]')).toContainText(/\p{Lu}\p{L}+/u)
  await reader.finds(/Ansvarar/)
})

test('from / in three, by the other door: who is accountable for checking the certificate', async ({
  page,
}) => {
  const reader = new Reader(page)
  await page.goto('/')
  await reader.follow('Vem gör vad', page.getByRole('navigation', { name: 'Huvudmeny' }))
  const row = page.locator(
    '[data-ansvar^="stockholmsmodellen/granska-underlag/"][data-ansvar$="/A"]',
  )
  await expect(row.first()).toBeVisible()
  await reader.finds(/Granska underlaget/)
})

test('from / in three: what a caseworker sends to Försäkringskassan, and how', async ({ page }) => {
  const reader = new Reader(page)
  await page.goto('/')
  await reader.follow(/^Stockholmsmodellen/)
  const card = page
    .locator('[data-lista] .handover-line', { hasText: 'Överlämning till Försäkringskassan' })
    .first()
  await expect(card).toContainText(/Skickas.*Ansökan.*Till.*Handläggare/)
  // How it is sent no source says, and the page says so.
  await expect(card).toContainText(/Hur|hur/)
  await reader.finds(/Överlämning till Försäkringskassan/)
})

test('from / in three: what happens if there is no certificate', async ({ page }) => {
  const reader = new Reader(page)
  await page.goto('/')
  await reader.follow(/^Stockholmsmodellen/)
  await reader.follow(/Har läkarintyget kommit/, page.locator('[data-lista]'))
  const ways = stepOf(page).locator('.ways')
  await expect(ways).toContainText(/Svaret är ”nej, inget intyg”: gå till .*intyg saknas/i)
  await reader.follow(/intyg saknas/i, ways)
  await expect(stepOf(page).locator('h1, h2').first()).toHaveText(/intyg saknas/i)
  await reader.finds(/Gör så här/)
})

test('from / in three: what the citizen can bring to the first meeting', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const reader = new Reader(page)
  await page.goto('/')
  const door = page.locator('.door-seek')
  reader.interactions += 1
  await door.getByRole('link').click()
  await reader.follow(/Din väg till stöd/)
  await reader.follow(/Berätta hur du har det/)
  const card = page.locator('section.card', { hasText: 'Du kan förbereda' })
  await expect(card.locator('li').first()).toBeVisible()
  await expect(card).toContainText(/Ta med/)
  await reader.finds(/Du kan förbereda/)
})

test('R-05: two clicks from start to any step of any map', () => {
  const linksOf = (route: string) =>
    new Set(
      [...builtHtml(route).matchAll(/<a [^>]*?href="([^"#?]+)/g)].map(([, href = '']) => href),
    )
  const pages = new Set(builtRoutes())
  const one = [...linksOf('/')].filter((route) => pages.has(route))
  const two = new Set(one.flatMap((route) => [...linksOf(route)]))
  expect(stepRoutes().length).toBeGreaterThan(0)
  expect(stepRoutes().filter((route) => !two.has(route))).toEqual([])
})

test('every page can be reached from the start by links', () => {
  const pages = new Set(builtRoutes())
  const seen = new Set(['/'])
  const queue = ['/']
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const [, href = ''] of builtHtml(here).matchAll(/<a [^>]*?href="([^"#?]+)/g)) {
      if (!pages.has(href) || seen.has(href)) continue
      seen.add(href)
      queue.push(href)
    }
  }
  expect([...pages].filter((route) => !seen.has(route))).toEqual([])
})
