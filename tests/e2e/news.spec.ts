import { expect, test } from './support/guarded-page.ts'

test('ECO-11: the foot of a map leads to the news, a document of its own, and that to its feed', async ({
  page,
}) => {
  await page.goto('/handlaggare/stockholmsmodellen/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Nyheter', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nyheter')
  await expect(page.locator('script[data-app], #app[data-app]')).toHaveCount(0)
  const [latest] = await page.getByRole('article').all()
  const heading = await latest?.getByRole('heading', { level: 2 }).innerText()
  const found = await page.locator('link[rel="alternate"]').getAttribute('href')
  const feed = await page.request.get(found ?? '')
  expect(feed.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  expect(await feed.text()).toContain(`<title>${heading}</title>`)
  await latest?.getByRole('listitem').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/handlaggare\/[^/]+\/$/)
})

test('the start page leads to a news item at its place among them', async ({ page }) => {
  await page.goto('/')
  const latest = page.getByRole('region', { name: 'Nyheter' }).getByRole('listitem').first()
  const link = latest.getByRole('link')
  const heading = await link.innerText()
  await link.click()
  await expect(page).toHaveURL(/\/nyheter\/#.+$/)
  const id = new URL(page.url()).hash
  await expect(page.locator(`article${id}`).getByRole('heading', { level: 2 })).toHaveText(heading)
  await expect(page.locator('script[data-app], #app[data-app]')).toHaveCount(0)
})
