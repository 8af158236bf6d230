import { axeFaults } from '../e2e/support/axe.ts'
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

for (const [theme, media] of [
  ['dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
] as const) {
  test(`A11Y-41: ${theme} and unfolded, no page of the frame or the citizen has an axe violation`, async ({
    page,
  }) => {
    test.slow()
    const faults: string[] = []
    await page.emulateMedia(media)
    for (const route of routes) {
      await page.goto(route)
      await page.waitForLoadState('load')
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      for (const size of SIZES) {
        await page.setViewportSize(size)
        const { violations, undecided } = await axeFaults(page)
        const unseen = undecided.filter(isUnreviewed)
        faults.push(...[...violations, ...unseen].map((line) => `${route} ${size.width}: ${line}`))
      }
    }
    expect(faults).toEqual([])
  })
}
