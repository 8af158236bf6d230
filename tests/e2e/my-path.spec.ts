import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { expect, test } from './support/guarded-page.ts'
import { sidewaysScrollers } from './support/reflow.ts'

const MY_PATH = '/pilkarta/stockholmsmodellen/min-vag/'
const PHONE = { width: 360, height: 740 }

test.use({ viewport: PHONE })

const awake = (page: Page) =>
  expect(page.getByRole('button', { name: 'Rensa min karta' })).toBeVisible()

async function open(page: Page, width = PHONE.width): Promise<void> {
  await page.setViewportSize({ width, height: PHONE.height })
  await page.goto(MY_PATH)
  await awake(page)
}

test('from the start page to my next step and whom I call in six taps', async ({ page }) => {
  await page.goto('/')
  let taps = 0
  const tap = async (name: string | RegExp) => {
    taps += 1
    await page.locator('main').getByRole('link', { name }).first().click()
  }
  await tap('Jag söker stöd')
  await tap(/sjuk/i)
  await tap('Följ din egen väg')
  await awake(page)
  await tap('Ansök om samordning')
  await expect(page.getByText('Här är jag: station 7 av 14')).toBeVisible()
  await expect(page.locator('#kontakt a[href^="tel:"]').first()).toBeVisible()
  const next = page.locator('[data-lista="sedan"] [data-steg]').first()
  await expect(next).toContainText('Få svar från Försäkringskassan')
  expect(taps).toBeLessThanOrEqual(6)
})

test('the same by keyboard alone, each screen beginning at its heading', async ({ page }) => {
  await open(page)
  const heading = page.getByRole('heading', { level: 1 })
  await page.getByRole('link', { name: /Berätta hur du har det/ }).focus()
  await page.keyboard.press('Enter')
  await expect(heading).toBeFocused()
  await expect(heading).toHaveText('Berätta hur du har det')
  const onward = page.getByRole('button', { name: 'Vad händer sedan?' })
  await onward.focus()
  await page.keyboard.press('Enter')
  await expect(heading).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.choices button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Bakom mig: 1 station')).toBeVisible()
  await expect(heading).toBeFocused()
})

test('SEC-14, SEC-16, SEC-17, SEC-19: the browser leads back, a reload begins anew, and nothing is left or sent', async ({
  page,
  context,
}) => {
  await open(page)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() !== 'font') sent.push(request.url())
  })
  const heading = page.getByRole('heading', { level: 1 })
  const title = await page.title()
  await page.getByRole('link', { name: /Berätta hur du har det/ }).click()
  await page.getByRole('button', { name: 'Vad händer sedan?' }).click()
  const question = (await heading.textContent()) ?? ''
  await page.locator('.choices button').first().click()
  await expect(page.getByText('Bakom mig: 1 station')).toBeVisible()

  await page.goBack()
  await expect(heading).toHaveText(question)
  await page.goBack()
  await expect(heading).toHaveText('Berätta hur du har det')
  await page.goForward()
  await expect(heading).toHaveText(question)
  await page.getByRole('button', { name: 'Tillbaka' }).click()
  await expect(heading).toHaveText('Berätta hur du har det')
  expect(sent, 'what is told makes no request').toEqual([])
  expect([
    new URL(page.url()).pathname,
    new URL(page.url()).search,
    new URL(page.url()).hash,
  ]).toEqual([MY_PATH, '', ''])
  expect(await page.title()).toBe(title)

  await page.reload()
  await awake(page)
  await expect(heading).toHaveText('Var är du nu?')
  await page.getByRole('link', { name: /Berätta hur du har det/ }).click()
  await page.getByRole('button', { name: 'Rensa min karta' }).click()
  await expect(page.getByRole('dialog')).toContainText('webbläsarens historik')
  await page.getByRole('button', { name: 'Ja, rensa' }).click()
  await expect(heading).toHaveText('Var är du nu?')
  await page.goBack()
  await awake(page)
  await expect(heading).toHaveText('Var är du nu?')

  expect(await context.cookies()).toEqual([])
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0, 0, 0])
})

for (const width of [320, 1280]) {
  test(`A11Y-41, A11Y-26: no screen of it has an axe violation or is wider than ${width} px`, async ({
    page,
  }) => {
    await open(page, width)
    const faults: string[] = []
    const look = async (screen: string) => {
      faults.push(...(await axeFaults(page)).violations.map((fault) => `${screen}: ${fault}`))
      faults.push(...(await sidewaysScrollers(page)).map((fault) => `${screen}: ${fault}`))
    }
    await page.getByRole('link', { name: /Berätta hur du har det/ }).click()
    await page.getByRole('button', { name: 'Vad händer sedan?' }).click()
    await look('a question')
    await page.locator('.choices button').first().click()
    await page.getByText('Bakom mig: 1 station').click()
    await page.getByText('Det här kan också hända').click()
    await look('here')
    await page.getByRole('button', { name: 'Rensa min karta' }).click()
    await look('asked to clear')
    expect(faults).toEqual([])
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('LANG-18: each station leads to its page, and every question says where its answers lead', async ({
    page,
  }) => {
    await page.goto(MY_PATH)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var är du nu?')
    // Playwright does not look for words or roles in a noscript.
    const why = page.locator('.own-path > noscript > p')
    await expect(why).toContainText('Sidan behöver skript')
    await expect(page.getByText('Rensa min karta')).toBeHidden()
    const first = page.locator('.choices a').first()
    await expect(first).toHaveAttribute('href', /\/pilkarta\/stockholmsmodellen\/[^/]+\/$/)
    await page.getByText('Frågorna på vägen').click()
    expect(await page.locator('.path-ways [data-fraga]').count()).toBeGreaterThan(10)
    await expect(page.locator('.path-ways')).toContainText('Om svaret är ”Nej”')
  })
})
