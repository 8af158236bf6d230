import { countLoads } from './support/broken-page.ts'
import { expect, test } from './support/guarded-page.ts'

test.use({
  viewport: { width: 1280, height: 800 },
  provoked: /^(failed|console): .*(net::ERR_INTERNET_DISCONNECTED|Failed to fetch)/,
})

test('REL-11: a first search without a network says so, and answers when it is asked again', async ({
  page,
  context,
}) => {
  const watch = countLoads(page)
  await page.goto('/vem-gor-vad/')
  const field = page.getByRole('searchbox', { name: 'Sök steg, roll eller ord' })
  await expect(field).toBeVisible()
  await context.setOffline(true)
  await field.fill('läkarintyg')
  const retry = page.getByRole('button', { name: 'Försök igen' })
  await expect(retry).toBeVisible()
  await retry.click()
  await expect(retry).toBeVisible()

  await context.setOffline(false)
  await retry.click()
  await expect(page.getByRole('link', { name: /^Läkarintyg/ }).first()).toBeVisible()
  await expect(field).toHaveValue('läkarintyg')
  expect(watch.loads, 'the page itself is never loaded anew').toBe(1)
})

test('REL-11: a page that is opened without a network says so, and comes when it is asked again', async ({
  page,
  context,
}) => {
  const watch = countLoads(page)
  await page.goto('/vem-gor-vad/')
  await expect(page.getByRole('searchbox', { name: 'Sök steg, roll eller ord' })).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Begrepp' }).first().click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page).toHaveURL(/\/begrepp\/$/)
  const retry = page.getByRole('alert').getByRole('button', { name: 'Försök igen' })
  const failed = page.waitForEvent('requestfailed')
  await retry.click()
  await failed
  // Drawn anew when the app has heard of it: with a network it would load the page by itself.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(page.getByRole('alert')).toBeVisible()
  expect(watch.loads, 'without a network the page that is here is not thrown away').toBe(1)

  await context.setOffline(false)
  await retry.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Begrepp' })).toBeVisible()
})
