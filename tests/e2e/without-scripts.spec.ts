import { expect, test } from '@playwright/test'
import { builtRoutes } from './support/routes.ts'

test.use({ javaScriptEnabled: false })

for (const route of builtRoutes()) {
  test(`REL-01: ${route} is readable without scripts`, async ({ page }) => {
    const response = await page.goto(route)
    expect(response?.status()).toBe(200)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('main')).toContainText(/\p{L}{3}/u)
    await expect(page.locator('footer a[href$="/tillganglighet/"]')).toBeVisible()
  })
}
