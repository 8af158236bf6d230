import { expect, test } from './support/guarded-page.ts'
import { printedText, readPdf } from './support/pdf-text.ts'
import { stationRoutes } from './support/routes.ts'

const A4 = { format: 'A4', preferCSSPageSize: true } as const
/** Points; what is folded on the screen may be a little smaller, and the line about the publisher. */
const LEAST = { told: 11, folded: 10 }

const squeeze = (text: string) => text.replace(/[\s\u00AD-]+/g, '')

test("a station's sheet is read without glasses: 11 pt or more, and tells its place on its path and the way on", async ({
  page,
}) => {
  const faults: string[] = []
  for (const route of stationRoutes()) {
    await page.goto(route)
    const path = (await page.locator('.breadcrumb li:nth-last-child(2)').textContent()) ?? ''
    const pages = readPdf(await page.pdf(A4))
    if (!printedText(pages).includes(squeeze(path))) faults.push(`${route}: not of ${path}`)
    for (const way of await page.locator('.main-way[href^="/"] .way-name').allTextContents()) {
      if (!printedText(pages).includes(squeeze(way))) faults.push(`${route}: not on to ${way}`)
    }
    if (pages.length > 1) faults.push(`${route}: ${pages.length} sheets`)
    await page.emulateMedia({ media: 'print' })
    const small = await page.evaluate((least) => {
      const told = document.querySelectorAll(
        'main :is(h1, h2, p, li, summary, span), footer :is(h2, li), .breadcrumb li:nth-last-child(2)',
      )
      return [...told].flatMap((one) => {
        if (!one.checkVisibility({ visibilityProperty: true })) return []
        const size = Number.parseFloat(getComputedStyle(one).fontSize) * 0.75
        const bar = one.closest('.next .more') ? least.folded : least.told
        return size < bar - 0.01 ? [`${size} pt: ${(one.textContent ?? '').slice(0, 30)}`] : []
      })
    }, LEAST)
    await page.emulateMedia({ media: null })
    faults.push(...small.map((fault) => `${route}: ${fault}`))
  }
  expect(faults).toEqual([])
})
