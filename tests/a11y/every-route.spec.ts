import type { Page } from '@playwright/test'
import { axeFaults } from '../e2e/support/axe.ts'
import { expect, test } from '../e2e/support/guarded-page.ts'
import { canvasIsAwake } from '../e2e/support/map-page.ts'
import { sidewaysScrollers } from '../e2e/support/reflow.ts'
import { isCitizen, isMap, lookedAtRoutes } from '../e2e/support/routes.ts'
import { smallTargets } from '../e2e/support/targets.ts'
import { isUnreviewed } from './reviewed-undecided.ts'

const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
const NARROW = { width: 320, height: 256 }
/** Pages of one visit: to open a browser's page and to read axe for it costs as much as to look at one of ours. */
const ON_A_VISIT = 12

const routes = lookedAtRoutes()
const visits = Array.from({ length: Math.ceil(routes.length / ON_A_VISIT) }, (_, index) =>
  routes.slice(index * ON_A_VISIT, (index + 1) * ON_A_VISIT),
)

for (const visit of visits) {
  test(`A11Y-41, A11Y-24, A11Y-26, A11Y-36: ${visit[0]} … ${visit.at(-1)} have no axe violation, fit, and have targets to hit, from 320 to 1280 px`, async ({
    page,
  }) => {
    test.setTimeout(60_000 * visit.length)
    for (const route of visit) await test.step(route, () => expectSound(page, route))
  })
}

/** Softly: what is wrong with one page does not hide what is wrong with the next. */
async function expectSound(page: Page, route: string): Promise<void> {
  await page.setViewportSize(WIDE)
  await page.goto(route)
  await page.waitForLoadState('load')
  if (isMap(route)) await canvasIsAwake(page)
  const least = isCitizen(route) ? 44 : 24
  for (const size of [WIDE, PHONE, NARROW]) {
    await page.setViewportSize(size)
    if (isMap(route)) await canvasIsAwake(page)
    const at = `${route} at ${size.width} px`
    expect.soft(await smallTargets(page, least), `A11Y-24 ${at}`).toEqual([])
    if (size === PHONE) continue
    const { violations, undecided } = await axeFaults(page)
    expect.soft(violations, `A11Y-41 ${at}`).toEqual([])
    expect.soft(undecided.filter(isUnreviewed), `A11Y-41 undecided ${at}`).toEqual([])
    expect
      .soft(await sidewaysScrollers(page), `A11Y-26: only a map scrolls sideways ${at}`)
      .toEqual([])
  }
  const levels = await page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  expect
    .soft(
      levels.filter((level) => level === 1),
      `A11Y-36: one h1 on ${route}`,
    )
    .toHaveLength(1)
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)
  expect.soft(skipped, `A11Y-36: no level of heading is skipped on ${route}`).toEqual([])
  expect.soft(await page.title(), `a title of ${route}`).not.toBe('')
}
