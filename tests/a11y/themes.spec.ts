import { type AxeScope, axeFaults, COLOUR_RULES } from '../e2e/support/axe.ts'
import { expect, test } from '../e2e/support/guarded-page.ts'
import { builtRoutes, isCitizen, stationRoutes } from '../e2e/support/routes.ts'
import { isUnreviewed } from './reviewed-undecided.ts'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
]

/** The pages around the maps, the paths, and two stations: one with a choice and one without. */
const routes = [
  ...builtRoutes().filter(
    (route) =>
      /^\/((om|integritet|tillganglighet|begrepp|sok)\/)?$/.test(route) ||
      (isCitizen(route) && !stationRoutes().includes(route)),
  ),
  ...stationRoutes().slice(0, 1),
  ...stationRoutes().slice(-1),
]

test('A11Y-41: dark and in forced colours, and unfolded, no page of the frame or the citizen has an axe violation', async ({
  page,
}) => {
  test.setTimeout(30_000 * routes.length)
  const faults: string[] = []
  const note = async (where: string, scope: AxeScope = {}) => {
    const { violations, undecided } = await axeFaults(page, scope)
    const unseen = undecided.filter(isUnreviewed)
    faults.push(...[...violations, ...unseen].map((line) => `${where}: ${line}`))
  }
  for (const route of routes) {
    await page.goto(route)
    await page.waitForLoadState('load')
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' })
      await note(`${route} dark, ${size.width} px`)
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
      await note(`${route} in forced colours, ${size.width} px`, { rules: COLOUR_RULES })
    }
  }
  expect(faults).toEqual([])
})
