import { expect, test } from './support/guarded-page.ts'
import { printedText, readPdf } from './support/pdf-text.ts'

const A4 = { format: 'A4', preferCSSPageSize: true } as const
/** Eighty words of two columns. */
const MOST_WORD_SHEETS = 6

const squeeze = (text: string) => text.replace(/[\s\u00AD-]+/g, '')

test('the start page prints on one A4, with both doors, every map and every phase', async ({
  page,
}) => {
  await page.goto('/')
  const pages = readPdf(await page.pdf(A4))
  expect(pages).toHaveLength(1)
  const told = printedText(pages)
  const names = await page
    .locator(
      'main :is(h2, h3, .phase-arrow li, .latest-news a, .party-list li), footer :is(h2, li)',
    )
    .allTextContents()
  const shown = names.filter(
    (name) => !/^(Om|Nyheter|Tillgänglighet|Integritet|Om webbplatsen)$/.test(name),
  )
  expect(shown.filter((name) => !told.includes(squeeze(name.replace(/\(extern.*/, ''))))).toEqual(
    [],
  )
})

test('the words print in two columns, each with its meaning, on a few sheets', async ({ page }) => {
  await page.goto('/begrepp/')
  const pages = readPdf(await page.pdf(A4))
  expect(pages.length).toBeLessThanOrEqual(MOST_WORD_SHEETS)
  const told = printedText(pages)
  const words = await page.locator('.term-entry dfn').allTextContents()
  expect(words.length).toBeGreaterThan(50)
  expect(words.filter((word) => !told.includes(squeeze(word)))).toEqual([])
})

test('the ways in that need no search print on one A4', async ({ page }) => {
  await page.goto('/sok/')
  const pages = readPdf(await page.pdf(A4))
  expect(pages).toHaveLength(1)
  const told = printedText(pages)
  const names = await page.locator('.search-ways :is(dt, dd, h3)').allTextContents()
  expect(names.filter((name) => !told.includes(squeeze(name)))).toEqual([])
})
