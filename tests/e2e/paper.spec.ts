import { expect, test } from './support/guarded-page.ts'
import { printedText, readPdf } from './support/pdf-text.ts'
import { builtHtml, builtRoutes } from './support/routes.ts'

const A4 = { format: 'A4', preferCSSPageSize: true } as const
const LONGEST_ROLE = 2
const LONGEST_ABOUT = 5
const LONGEST_REGISTER: Readonly<Record<string, number>> = { underlag: 1, samtycken: 2, parter: 5 }

const squeeze = (text: string) => text.replace(/[\s\u00AD-]+/g, '')

/** Names of the steps that a page lists, as its HTML has them. */
function stepNames(route: string): readonly string[] {
  const rows = builtHtml(route).match(/data-steg="[^"]+".*?<a [^>]*>([^<]+)<\/a>/gs) ?? []
  return rows.map((row) => squeeze(/>([^<]+)<\/a>$/.exec(row)?.[1] ?? ''))
}

test("a role's page is a sheet to have at hand: one A4 for most, two at most, with all its steps", async ({
  page,
}) => {
  test.slow()
  const roles = builtRoutes().filter((route) => /^\/roller\/[^/]+\/$/.test(route))
  const sheets: Record<string, number> = {}
  for (const route of roles) {
    await page.goto(route)
    const pages = readPdf(await page.pdf(A4))
    sheets[route] = pages.length
    const text = printedText(pages)
    expect(stepNames(route).filter((name) => !text.includes(name))).toEqual([])
    if (builtHtml(route).includes('role-waiting')) expect(text).toContain('Vemväntarpåmig')
  }
  test.info().annotations.push({ type: 'sheets', description: JSON.stringify(sheets) })
  const tooLong = Object.entries(sheets).filter(([, count]) => count > LONGEST_ROLE)
  expect(tooLong).toEqual([])
  const onOne = Object.values(sheets).filter((count) => count === 1)
  expect(onOne.length).toBeGreaterThan(roles.length / 2)
})

test('documents print on one A4, consents on two at most, and parties on five', async ({
  page,
}) => {
  test.slow()
  const tooLong: string[] = []
  for (const route of builtRoutes()) {
    const [, register = ''] = /^\/(underlag|samtycken|parter)\/[^/]+\/$/.exec(route) ?? []
    const most = LONGEST_REGISTER[register]
    if (most === undefined) continue
    await page.goto(route)
    const sheets = readPdf(await page.pdf(A4)).length
    if (sheets > most) tooLong.push(`${route} ${sheets}`)
  }
  expect(tooLong).toEqual([])
})

test('who does what prints every step of every map, folded on the screen or not', async ({
  page,
}) => {
  await page.goto('/vem-gor-vad/')
  expect(await page.locator('.duty-process:not([open])').count()).toBeGreaterThan(0)
  const names = stepNames('/vem-gor-vad/')
  expect(names.length).toBeGreaterThan(40)
  for (const landscape of [false, true]) {
    const sheets = readPdf(await page.pdf({ format: 'A4', landscape }))
    const text = printedText(sheets)
    expect(names.filter((name) => !text.includes(name))).toEqual([])
    // The imprint alone takes no sheet.
    const last = printedText(sheets.slice(-1))
    expect(names.filter((name) => last.includes(name))).not.toEqual([])
  }
})

test('a table that is a selection says so on paper, by what it is chosen and how much is left', async ({
  page,
}) => {
  await page.goto('/vem-gor-vad/?part=jobbtorg#q=samordning')
  await expect(page.getByRole('button', { name: 'Visa alla steg' })).toBeVisible()
  const shown = await page.locator('.duty-table th[scope="row"]').count()
  const text = printedText(readPdf(await page.pdf({ format: 'A4' })))
  expect(text).toMatch(
    new RegExp(`Urval:Part:JobbtorgStockholm·Ord:samordning\\.${shown}av\\d+stegvisas`),
  )
  await expect(page.locator('.duty-selection')).toBeHidden()
})

test('on paper the parts of a role stand beside its name or hang in below it, never level with it', async ({
  page,
}) => {
  await page.goto('/vem-gor-vad/')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 640, height: 900 })
  const level = await page.locator('.duty-part').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const role = part.querySelector('.duty-role')
      const start = Math.min(...[...(role?.getClientRects() ?? [])].map(({ left }) => left))
      return [...part.querySelectorAll('.duty')]
        .filter((mark) => mark.getBoundingClientRect().left < start + 4)
        .map((mark) => `${role?.textContent} ${mark.textContent}`)
    }),
  )
  expect(level).toEqual([])
  await expect(page.getByRole('contentinfo').getByRole('link').first()).toBeHidden()
})

test('on paper the form of a part stands clear of the frames of the words above it', async ({
  page,
}) => {
  await page.goto('/vem-gor-vad/')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 640, height: 900 })
  const forms = await page.locator('.duty-part').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const frames = [...part.querySelectorAll('.duty')].map((one) => one.getBoundingClientRect())
      return [...part.querySelectorAll('.form-name')].flatMap((form) => {
        const words = document.createRange()
        words.selectNodeContents(form)
        return [...words.getClientRects()].flatMap(({ top, left, right }) =>
          frames
            .filter((frame) => frame.left < right && frame.right > left && frame.top < top)
            .map((frame) => top - frame.bottom),
        )
      })
    }),
  )
  expect(forms.length).toBeGreaterThan(0)
  expect(Math.min(...forms)).toBeGreaterThan(0)
})

test('the page about the site prints every source on a few sheets', async ({ page }) => {
  await page.goto('/om/')
  const pages = readPdf(await page.pdf(A4))
  expect(pages.length).toBeLessThanOrEqual(LONGEST_ABOUT)
  const text = printedText(pages)
  const titles = await page.locator('.source-list li > :is(a, cite)').allTextContents()
  const missing = titles.filter((title) => !text.includes(squeeze(title.replace(/\(extern.*/, ''))))
  expect(missing).toEqual([])
})

test('at 1440 px no table of who does what is scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/vem-gor-vad/')
  const tables = page.locator('.duty-scroll')
  await page.locator('.duty-process:not([open]) > summary').first().click()
  const wide = await tables.evaluateAll((all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.ariaLabel),
  )
  expect(wide).toEqual([])
})
