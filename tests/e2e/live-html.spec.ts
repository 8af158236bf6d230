import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded-page.ts'
import { htmlFaults } from './support/html-faults.ts'
import { openMap, SMALL } from './support/map-page.ts'

const FIELD = 'Sök steg, roll eller ord'

/** Pages as they are once scripts and readers have been at them, ten states that HTML on disk does not show. */
const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the start page with hits in its search', (page) => seek(page, '/', 'samtycke')],
  ['the start page with no hits', (page) => seek(page, '/', 'qwertyuiop')],
  [
    'the search page with its answer',
    async (page) => {
      await page.goto('/sok/#q=sip')
      await expect(page.locator('.search-answer')).toBeVisible()
    },
  ],
  [
    'the words narrowed to a few',
    async (page) => {
      await page.goto('/begrepp/')
      await page.locator('#sok-begrepp').fill('sam')
      await expect(page.locator('.glossary-filter [role="status"]')).not.toBeEmpty()
    },
  ],
  ['the page about the site, unfolded', (page) => unfold(page, '/om/')],
  ['a path, unfolded', (page) => unfold(page, '/pilkarta/stockholmsmodellen/')],
  [
    'a station with a word explained',
    async (page) => {
      await page.goto('/pilkarta/stockholmsmodellen/personligt-mote/')
      await page.getByRole('button', { name: /^samtycke\b/ }).click()
      await expect(page.locator('.term-note:popover-open')).toBeVisible()
    },
  ],
  [
    'an unknown address with a guess',
    async (page) => {
      await page.goto('/handlaggare/gemensam-kartlagning/')
      await expect(page.locator('main a[href="/handlaggare/gemensam-kartlaggning/"]')).toBeVisible()
    },
  ],
  [
    'a map that can be moved',
    async (page) => {
      await openMap(page, SMALL)
    },
  ],
  [
    'a map with a step open beside it',
    async (page) => {
      await openMap(page, SMALL)
      await page.locator('[data-lista] h4 a').first().click()
      await expect(page.locator('[data-panel="steg"] h2')).toBeFocused()
    },
  ],
]

test.use({ viewport: { width: 1280, height: 800 }, provoked: /404/ })

for (const [name, reach] of STATES) {
  test(`A11Y-38: ${name} is valid HTML`, async ({ page }) => {
    await reach(page)
    expect(await htmlFaults(await page.content())).toEqual([])
  })
}

async function seek(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('searchbox', { name: FIELD }).fill(words)
  await expect(page.locator('.search-panel :is(.search-all, p, ul)').first()).toBeVisible()
}

async function unfold(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  for (const summary of await page.locator('main details > summary').all()) {
    await summary.click()
  }
}
