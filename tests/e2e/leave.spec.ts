import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded-page.ts'
import { stationRoutes } from './support/routes.ts'

const BEFORE = '/integritet/'
const station = stationRoutes()[0] ?? ''

// The only way out that the tests go; the test itself answers for it.
test.use({ provoked: /^foreign request: https:\/\/www\.1177\.se\/$/ })

/** Leaves a station for the site that tells nothing, and goes one page back. */
async function leaveAndGoBack(page: Page): Promise<{ away: string; referrer: string | null }> {
  await page.goto(BEFORE)
  await page.goto(station)
  const link = page.locator('[data-lamna]')
  const away = (await link.getAttribute('href')) ?? ''
  const told: { referrer: string | null } = { referrer: null }
  await page.route(away, async (route) => {
    told.referrer = await route.request().headerValue('referer')
    await route.fulfill({ contentType: 'text/html', body: '<title>Borta</title>' })
  })
  await link.click()
  await expect(page).toHaveTitle('Borta')
  await page.goBack()
  return { away, ...told }
}

test('LANG-21: who has left a page with its button is not led back to it, and the other site is told nothing', async ({
  page,
}) => {
  const { referrer } = await leaveAndGoBack(page)
  await expect(page).toHaveURL(BEFORE)
  expect(referrer).toBeNull()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('LANG-21, REL-01: without scripts the button to leave is a link, and the page about privacy says what it is not', async ({
    page,
  }) => {
    await leaveAndGoBack(page)
    await expect(page).toHaveURL(station)
    await page.goto(BEFORE)
    await expect(page.locator('main')).toContainText(
      'I en webbläsare utan skript visar Tillbaka sidan igen.',
    )
  })
})
