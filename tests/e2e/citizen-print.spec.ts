import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded-page.ts'
import { printedText, readPdf } from './support/pdf-text.ts'
import { builtHtml, builtRoutes, stationRoutes } from './support/routes.ts'

const A4 = { format: 'A4', preferCSSPageSize: true } as const
/** Points; the line about the publisher may be smaller. */
const LEAST = 12
/** A path of fourteen stations. */
const MOST_PATH_SHEETS = 2
const TOLD =
  'main :is(h1, h2, h3, p, li, summary, span), footer :is(h2, li), .breadcrumb li:nth-last-child(2)'

/** An A4 within the margins of `citizen.css`, in CSS px. */
const SHEET = { width: 688, height: 1062 }
/** Room for a line more, so that a longer word in content does not cost a sheet. */
const SPARE_PX = 18

const squeeze = (text: string) => text.replace(/[\s\u00AD-]+/g, '')

/** What is left below the text of a page that is shown as it prints. */
async function roomLeft(page: Page): Promise<number> {
  const before = page.viewportSize()
  await page.setViewportSize(SHEET)
  const height = await page.locator('#app').evaluate((app) => app.getBoundingClientRect().height)
  if (before) await page.setViewportSize(before)
  return SHEET.height - height
}

/** What prints smaller than an eye that is tired reads. */
async function printedTooSmall(page: Page): Promise<readonly string[]> {
  const sizes = await page.locator(TOLD).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({
        points: Number.parseFloat(getComputedStyle(one).fontSize) * 0.75,
        text: (one.textContent ?? '').slice(0, 30),
      })),
  )
  return sizes
    .filter(({ points }) => points < LEAST - 0.01)
    .map(({ points, text }) => `${points} pt: ${text}`)
}

test("a station's sheet is read without glasses: 12 pt or more, and tells its place on its path and the way on", async ({
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
    const isWhole = (await page.locator('.more:not([open])').count()) === 0
    if (isWhole === printedText(pages).includes(squeeze('Mer finns på webbsidan'))) {
      faults.push(`${route}: does not tell truly whether the page has more`)
    }
    const runs = pages.flatMap((sheet) => sheet.runs)
    const more = runs.find(({ text }) => squeeze(text).includes(squeeze('Mer finns')))
    const named = runs.find(({ text }) => squeeze(text) === squeeze(path))
    // At half an em a letter, or less, it ends before the way's name begins.
    const end = more === undefined ? 0 : more.x + more.text.length * more.size * 0.5
    if (named === undefined || end > named.x) faults.push(`${route}: two texts in one place`)
    await page.emulateMedia({ media: 'print' })
    const room = await roomLeft(page)
    if (room < SPARE_PX) faults.push(`${route}: ${Math.floor(room)} px left on its sheet`)
    const small = await printedTooSmall(page)
    await page.emulateMedia({ media: null })
    faults.push(...small.map((fault) => `${route}: ${fault}`))
  }
  expect(faults).toEqual([])
})

test('a path prints in 12 pt or more on two sheets at most, with all its stations and where they lead', async ({
  page,
}) => {
  for (const route of new Set(stationRoutes().map((station) => station.replace(/[^/]+\/$/, '')))) {
    await page.goto(route)
    const pages = readPdf(await page.pdf(A4))
    // Several reasons to come to one station are told apart by a sign.
    const told = printedText(pages).replaceAll('•', '')
    const parts = await page
      .locator('.stop h3, :is(.way-down, .detours) > :not(summary, details)')
      .allTextContents()
    expect(parts.filter((part) => !told.includes(squeeze(part)))).toEqual([])
    expect(pages.length, route).toBeLessThanOrEqual(MOST_PATH_SHEETS)
    await page.emulateMedia({ media: 'print' })
    expect(await printedTooSmall(page), route).toEqual([])
    await page.emulateMedia({ media: null })
  }
})

test('on paper too each arrow stands under its station, in one line down the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 690, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto('/pilkarta/stockholmsmodellen/')
  const astray = await page.locator('.stops > li:has(> .big-arrow)').evaluateAll((all) =>
    all.flatMap((one) => {
      const of = (selector: string) => one.querySelector(selector)?.getBoundingClientRect()
      const [arrow, stop, words] = [of('.big-arrow'), of('.stop'), of('.way-down')]
      if (!arrow || !stop || !words) return ['a part is missing']
      const isUnder = arrow.top >= stop.bottom - 1 && arrow.right <= words.left + 1
      return isUnder ? [] : [one.getAttribute('data-steg')]
    }),
  )
  expect(astray).toEqual([])
})

test("a station's sheet has what the reader has opened under it, and no more", async ({ page }) => {
  const [route = ''] = stationRoutes().filter((each) => builtHtml(each).includes('>Läs mer<'))
  await page.goto(route)
  const more = page.locator('.station > .more')
  const told = squeeze((await more.locator('.prose').textContent()) ?? '').slice(0, 40)
  expect(printedText(readPdf(await page.pdf(A4)))).not.toContain(told)
  await more.locator('summary').click()
  expect(printedText(readPdf(await page.pdf(A4)))).toContain(told)
})

test('with "Läs mer" opened a station takes two sheets at most, and no question is torn from its answers', async ({
  page,
}) => {
  const faults: string[] = []
  for (const route of stationRoutes().filter((each) => builtHtml(each).includes('>Läs mer<'))) {
    await page.goto(route)
    await page.locator('.station > .more > summary').click()
    const sheets = readPdf(await page.pdf(A4)).map((sheet) => printedText([sheet]))
    if (sheets.length > 2) faults.push(`${route}: ${sheets.length} sheets`)
    const groups = await page.locator('.next > .next-group').evaluateAll((all) =>
      all.map((one) => ({
        question: one.querySelector(':scope > p > strong')?.textContent ?? '',
        answers: [...one.querySelectorAll('.way-label:first-child')].map(
          (label) => label.textContent ?? '',
        ),
      })),
    )
    for (const { question, answers } of groups) {
      if (question === '') continue
      const told = [question, ...answers].map(squeeze)
      if (!sheets.some((sheet) => told.every((words) => sheet.includes(words)))) {
        faults.push(`${route}: ${question}`)
      }
    }
  }
  expect(faults).toEqual([])
})

test("a path's sheet says who has not confirmed its text, as the screen does", async ({ page }) => {
  await page.goto('/pilkarta/stockholmsmodellen/')
  const said = squeeze((await page.locator('.how-sure > p').first().textContent()) ?? '')
  expect(said).toContain('harintebekräftat')
  expect(printedText(readPdf(await page.pdf(A4)))).toContain(said)
})

test("a station's sheet has the address of the first way in, and numbers where the way goes on", async ({
  page,
}) => {
  const route = stationRoutes().find((each) => builtHtml(each).includes('way-in"><a')) ?? ''
  await page.goto(route)
  const address = await page.locator('.way-in > [data-adress]').first().getAttribute('data-adress')
  const sheet = printedText(readPdf(await page.pdf(A4)))
  expect(sheet).toContain(squeeze(address ?? ''))
  for (const place of await page.locator('main [data-plats]:visible').all()) {
    const number = (await place.getAttribute('data-plats')) ?? ''
    expect(sheet).toContain(squeeze(`${await place.textContent()}(${number})`))
  }
})

test("a station's sheet has every way in, with its address and what is not confirmed of it", async ({
  page,
}) => {
  const faults: string[] = []
  for (const route of stationRoutes()) {
    await page.goto(route)
    const sheet = printedText(readPdf(await page.pdf(A4)))
    for (const said of await page.locator('#kontakt p').all()) {
      const text = squeeze((await said.innerText()).replace(/\(extern.*/, ''))
      if (!sheet.includes(text)) faults.push(`${route}: ${text}`)
    }
    for (const way of await page.locator('#kontakt [data-adress]').all()) {
      const address = squeeze((await way.getAttribute('data-adress')) ?? '')
      if (!sheet.includes(address)) faults.push(`${route}: ${address}`)
    }
  }
  expect(faults).toEqual([])
})

test("a consent's sheet has lines as wide as its cards, on one sheet", async ({ page }) => {
  for (const route of builtRoutes().filter((one) => /^\/samtycken\/.+/.test(one))) {
    await page.goto(route)
    expect(readPdf(await page.pdf(A4)), route).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    const narrow = await page.locator('.consent-cards .card > :is(p, ul, div)').evaluateAll((all) =>
      all
        .filter((one) => {
          const card = one.parentElement?.clientWidth ?? 0
          return one.getBoundingClientRect().width < card * 0.9
        })
        .map((one) => one.textContent),
    )
    expect(narrow, route).toEqual([])
    await page.emulateMedia({ media: null })
  }
})

test('every sheet of a citizen says what the page is called or where it is, and when it was updated', async ({
  page,
}) => {
  for (const route of ['/pilkarta/', ...stationRoutes().slice(0, 2)]) {
    await page.goto(route)
    const sheet = printedText(readPdf(await page.pdf(A4)))
    expect(sheet, route).toContain(squeeze(await page.title()))
    expect(sheet, route).toContain('Senastuppdaterad')
  }
})

test('LANG-15: on paper a hard word under "Läs mer" leaves its sentence whole', async ({
  page,
}) => {
  await page.goto('/pilkarta/stockholmsmodellen/ansok-om-samordning/')
  await page.locator('details.more').evaluate((more) => more.setAttribute('open', ''))
  const text = squeeze(printedText(readPdf(await page.pdf(A4))))
  const sentence = 'Du har ingen SGI. SGI är den inkomst som ger sjukpenning.'
  expect(text).toContain(squeeze(`${sentence} SGI: Den inkomst av arbete`))
})
