import { axeFaults } from '../e2e/support/axe.ts'
import { expect, test } from '../e2e/support/guarded-page.ts'
import { builtRoutes } from '../e2e/support/routes.ts'

/** Undecided by axe and looked at by a person: each line says why it is no fault. */
const REVIEWED_UNDECIDED: readonly RegExp[] = []

for (const width of [320, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: width === 320 ? 640 : 800 } })

    for (const route of builtRoutes()) {
      test(`A11Y-41, A11Y-26, A11Y-36: ${route} has no axe violation, reflows and has one h1`, async ({
        page,
      }) => {
        await page.goto(route)
        await page.waitForLoadState('load')
        const { violations, undecided } = await axeFaults(page)
        expect(violations).toEqual([])
        expect(
          undecided.filter((line) => !REVIEWED_UNDECIDED.some((known) => known.test(line))),
        ).toEqual([])
        const widths = await page.evaluate(() => ({
          content: document.documentElement.scrollWidth,
          window: document.documentElement.clientWidth,
        }))
        expect(widths.content, 'nothing but a map scrolls sideways').toBeLessThanOrEqual(
          widths.window,
        )
        await expect(page.locator('h1')).toHaveCount(1)
      })
    }
  })
}
