import { expect, test } from './support/guarded-page.ts'

test('the guide is found from the page about the site, and leads to a message by its text', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/om/')
  await page.getByRole('link', { name: 'Läs guiden för dig som skriver' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('För dig som skriver')
  scripts.length = 0
  await page.getByRole('link', { name: 'Meddelandena' }).click()
  const row = page.getByRole('row', { name: 'Nyckeln ”…” finns inte. unknown-key' })
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nyckeln finns inte')
  await expect(page.getByText('utför: [bibliotekarie]')).toBeVisible()
  await page.goBack()
  await expect(row).toBeVisible()
  // A document of its own: nothing of the app or of the maps is loaded.
  expect(scripts.filter((url) => !/\/wake-[\w-]+\.js$/.test(url))).toEqual([])
})
