import { expect, test } from './support/guarded-page.ts'

const CITIZENS_FIELD = 'Vad vill du veta mer om?'

test('who seeks support searches in their own frame and words, with their stations first', async ({
  page,
}) => {
  await page.goto('/pilkarta/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sök' }).click()
  await expect(page).toHaveURL('/sok/stod/')
  await expect(page.getByRole('link', { name: 'Lämna sidan' })).toBeVisible()
  await page.getByLabel(CITIZENS_FIELD).fill('samtycke')
  const kinds = page.locator('.search-answer h2')
  await expect(kinds.first()).toHaveText(/^Pilkarta \(/)
})

test('with scripts, nothing on the search pages says that they are missing', async ({ page }) => {
  for (const address of ['/sok/stod/', '/sok/']) {
    await page.goto(address)
    await expect(page.getByRole('searchbox').first()).toBeEnabled()
    await expect(page.locator('.search-page > noscript > p')).toHaveCount(0)
  }
})

test('a hit for a consent, and for "avslag", speaks to the citizen and stays in their frame', async ({
  page,
}) => {
  await page.goto('/sok/stod/#q=avslag')
  const stations = page.locator('.search-answer section').first().locator('.search-result a')
  await expect(stations.first()).toHaveAttribute('href', /avslag-pa-samordning/)
  await page.getByLabel(CITIZENS_FIELD).fill('avslag på sjukersättning')
  await expect(stations.first()).toHaveAttribute('href', /ratt-ersattning/)
  await page.getByLabel(CITIZENS_FIELD).fill('samtycke')
  const consents = page.locator('.search-answer section').filter({ hasText: /^Samtycken/ })
  await expect(
    consents.locator('.search-line').filter({ hasText: 'De som ger dig stöd' }),
  ).toBeVisible()
  await expect(consents.getByText('uppgifter om personen')).toHaveCount(0)
})

test('the foot of a citizen’s page leads out of their frame only to what is about the site', async ({
  page,
}) => {
  await page.goto('/pilkarta/')
  const foot = page.getByRole('contentinfo')
  await expect(foot.getByRole('link', { name: 'Sök' })).toBeVisible()
  await expect(foot.getByRole('link', { name: 'Begrepp' })).toHaveCount(0)
})

test('LANG-21: a citizen who finds nothing has their ways and the numbers to call on the page', async ({
  page,
}) => {
  const ways = page.getByRole('region', { name: 'Se vad som kan hända, steg för steg' })
  const numbers = page.getByRole('region', { name: 'Om du behöver hjälp nu' })
  await page.goto('/sok/stod/#q=qwertyuiop')
  await expect(page.getByText('Inga träffar på ”qwertyuiop”.').first()).toBeVisible()
  expect(await ways.getByRole('link').count()).toBeGreaterThan(0)
  for (const link of await numbers.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^tel:/)
  }
  await expect(numbers.getByRole('link')).not.toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('REL-01: without scripts the citizens’ search page leads to their ways, and shows no field', async ({
    page,
  }) => {
    await page.goto('/sok/stod/')
    await expect(page.getByRole('searchbox')).toBeHidden()
    const ways = page.getByRole('region', { name: 'Se vad som kan hända, steg för steg' })
    await expect(ways.getByRole('link').first()).toBeVisible()
  })

  test('REL-01: both search pages say that the search needs scripts, and lead to what can be read without', async ({
    page,
  }) => {
    // Playwright does not look for words or roles in a noscript.
    const why = page.locator('.search-page > noscript > p')
    await page.goto('/sok/stod/')
    expect(await why.evaluate((line) => line.textContent)).toBe(
      'Sökningen behöver JavaScript, som är avstängt här. Gå i stället till alla stationer.',
    )
    await expect(why).toBeVisible()
    await expect(why.locator('a')).toHaveText('alla stationer')
    await why.locator('a').click()
    await expect(page.locator('main li[data-steg]').first()).toBeVisible()

    await page.goto('/sok/')
    await expect(why).toHaveText(
      /Gå i stället till alla steg, alla stationer eller alla begrepp\.$/,
    )
    await why.getByRole('link', { name: 'alla begrepp' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Begrepp' })).toBeVisible()
    await page.goto('/sok/')
    await why.locator('a').first().click()
    await expect(page.locator('[data-lista] li[data-steg]').first()).toBeVisible()
  })
})

test('a citizen reads of a consent in their own frame, and finds the way back to the station', async ({
  page,
}) => {
  await page.goto('/pilkarta/stockholmsmodellen/informera-och-inhamta-samtycke/')
  const station = await page.getByRole('heading', { level: 1 }).textContent()
  await page
    .getByRole('link', { name: /^Läs om .*, och hur du ångrar dig$/ })
    .first()
    .click()
  await expect(page.getByRole('link', { name: 'Lämna sidan' })).toBeVisible()
  await expect(page.getByText('Vem frågar?')).toBeHidden()
  await page.getByRole('link', { name: station?.replaceAll('\u00AD', '') ?? '' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(station ?? '')
})

test('who works with a consent is led to their part by keyboard, and it opens', async ({
  page,
}) => {
  await page.goto('/samtycken/samtycke-vard/')
  await page.getByRole('link', { name: 'Arbetar du med stöd? Gå till din del.' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Vem frågar?' })).toBeInViewport()
})
