import { expect, test } from './support/guarded-page.ts'
import { canvasIsAwake, LARGE } from './support/map-page.ts'

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

declare global {
  interface Window {
    __isSamePage?: boolean
  }
}

test('A11Y-36: after each navigation inside the app the focus stands on the one h1, and the title tells the page', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.evaluate(() => {
    window.__isSamePage = true
  })
  const titles = [await page.title()]
  const arrive = async (address: string, link: string) => {
    await page.locator(link).first().click()
    await expect(page).toHaveURL(address)
    const heading = page.locator('h1')
    await expect(heading).toHaveCount(1)
    await expect(heading, address).toBeFocused()
    const title = await page.title()
    expect(title).toMatch(/ – Stockholmsmodellen$/)
    expect(titles, `${address} has a title of its own`).not.toContain(title)
    titles.push(title)
  }

  await arrive('/handlaggare/', 'nav a[href="/handlaggare/"]')
  await arrive(LARGE, `main a[href="${LARGE}"]`)
  await canvasIsAwake(page)
  await arrive('/vem-gor-vad/', 'nav a[href="/vem-gor-vad/"]')
  const step = await page
    .locator('main table a[href^="/handlaggare/"]')
    .first()
    .getAttribute('href')
  await arrive(step ?? '', `main table a[href="${step}"]`)
  const role = await page.locator('main a[href^="/roller/"]').first().getAttribute('href')
  await arrive(role ?? '', `main a[href="${role}"]`)
  const party = await page.locator('main a[href^="/parter/"]').first().getAttribute('href')
  await arrive(party ?? '', `main a[href="${party}"]`)
  await arrive('/begrepp/', 'nav a[href="/begrepp/"]')
  await arrive('/om/', 'a[href="/om/"]')
  await arrive('/tillganglighet/', 'footer a[href="/tillganglighet/"]')

  expect(await page.evaluate(() => window.__isSamePage), 'no page was loaded anew').toBe(true)
})
