import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/guarded-page.ts'
import { builtHtml, builtRoutes, stepRoutes } from './support/routes.ts'

/** How a reader goes along a link. */
type Hand = (link: Locator) => Promise<void>

const byMouse: Hand = (link) => link.click()

/** As who has no mouse comes to a link: on by Tab from where the focus is, then Enter. */
const byKeyboard: Hand = async (link) => {
  const page = link.page()
  const target = await link.elementHandle()
  for (let tabs = 0; tabs < 300; tabs += 1) {
    if (await page.evaluate((element) => document.activeElement === element, target)) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${link}`)
}

/** A reader with no context: follows what its words promise, and counts. */
class Reader {
  interactions = 0
  constructor(
    readonly page: Page,
    readonly hand: Hand,
  ) {}

  async follow(name: string | RegExp, place = this.page.locator('main')): Promise<void> {
    this.interactions += 1
    await this.hand(place.getByRole('link', { name }).first())
    await this.page.waitForLoadState('load')
  }

  /** The words stand where the reader can see them, at most three interactions from the start. */
  async finds(place: Locator, words: RegExp): Promise<void> {
    await expect(place).toBeVisible()
    await expect(place).toContainText(words)
    await place.scrollIntoViewIfNeeded()
    await expect(place).toBeInViewport()
    expect(this.interactions, 'interactions').toBeLessThanOrEqual(3)
  }

  /** A step beside its map, or as a page of its own: which one depends on how quick the reader is. */
  get step(): Locator {
    return this.page.locator('[data-panel="steg"], .step-page')
  }

  get list(): Locator {
    return this.page.locator('[data-lista]')
  }
}

const JOURNEYS: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
  'who is accountable for checking the medical certificate': async (reader) => {
    await reader.follow(/^Stockholmsmodellen/)
    await reader.follow(/Granska underlaget/, reader.list)
    await expect(reader.step.locator('h1, h2').first()).toHaveText('Granska underlaget')
    const accountable = reader.step.locator('.facts > div', { hasText: 'Ansvarar' }).first()
    await reader.finds(accountable, /^Ansvarar\s*Socialsekreterare/)
  },
  'who is accountable for it, by the other door': async (reader) => {
    await reader.follow('Vem gör vad', reader.page.getByRole('navigation', { name: 'Huvudmeny' }))
    const duty = '[data-ansvar^="stockholmsmodellen/granska-underlag/"][data-ansvar$="/A"]'
    await reader.finds(reader.page.locator(duty).first(), /Ansvarar|Socialsekreterare/)
    expect(await reader.page.locator(duty).first().getAttribute('data-ansvar')).toContain(
      '/socialsekreterare/',
    )
  },
  'what a caseworker sends to Försäkringskassan, and how': async (reader) => {
    await reader.follow(/^Stockholmsmodellen/)
    const card = reader.list
      .locator('.handover-line', { hasText: 'Överlämning till Försäkringskassan' })
      .first()
    // How it is sent no source says, and the page says so.
    await reader.finds(card, /Skickas.*Ansökan.*Till.*Handläggare.*[Hh]ur/)
  },
  'what happens if there is no certificate': async (reader) => {
    await reader.follow(/^Stockholmsmodellen/)
    await reader.follow(/Har läkarintyget kommit/, reader.list)
    const ways = reader.step.locator('.ways')
    await expect(ways).toContainText(/Svaret är ”nej, inget intyg”: gå till .*intyg saknas/i)
    await reader.follow(/intyg saknas/i, ways)
    await expect(reader.step.locator('h1, h2').first()).toHaveText(/intyg saknas/i)
    await reader.finds(reader.step.locator('.step-section', { hasText: 'Gör så här' }), /\p{L}{4}/u)
  },
  'what happens without a certificate, in the list alone': async (reader) => {
    await reader.follow(/^Stockholmsmodellen/)
    const way = reader.list.locator('[data-flode="finns-lakarintyg--utan-lakarintyg"]')
    await reader.finds(
      way.locator('xpath=..'),
      /nej, inget intyg.*Gå vidare när läkarintyg saknas/is,
    )
  },
  'what the citizen can bring to the first meeting': async (reader) => {
    await reader.follow(/./, reader.page.locator('.door-seek'))
    await reader.follow(/stöd från flera håll/)
    await reader.follow(/Berätta hur du har det/)
    const card = reader.page.locator('section.card', { hasText: 'Du kan förbereda' })
    await reader.finds(card.locator('li').first(), /\p{L}{3}/u)
    await reader.finds(card, /Ta med/)
  },
}

const READERS = [
  { who: 'by mouse', hand: byMouse, width: 1280, scripts: true },
  { who: 'by keyboard', hand: byKeyboard, width: 1280, scripts: true },
  { who: 'on a phone of 320 px', hand: byMouse, width: 320, scripts: true },
  { who: 'without scripts', hand: byMouse, width: 1280, scripts: false },
  { who: 'without scripts, by keyboard on 320 px', hand: byKeyboard, width: 320, scripts: false },
]

for (const { who, hand, width, scripts } of READERS) {
  test.describe(who, () => {
    test.use({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })

    for (const [what, walk] of Object.entries(JOURNEYS)) {
      test(`from / in three: ${what}, ${who}`, async ({ page }) => {
        await page.goto('/')
        await walk(new Reader(page, hand))
      })
    }
  })
}

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
