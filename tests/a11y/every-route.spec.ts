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

test.use({ viewport: WIDE })

for (const route of lookedAtRoutes()) {
  test(`A11Y-41, A11Y-24, A11Y-26, A11Y-36: ${route} has no axe violation, fits, and has targets to hit, from 320 to 1280 px`, async ({
    page,
  }) => {
    await page.goto(route)
    await page.waitForLoadState('load')
    if (isMap(route)) await canvasIsAwake(page)
    const least = isCitizen(route) ? 44 : 24
    for (const size of [WIDE, PHONE, NARROW]) {
      await page.setViewportSize(size)
      if (isMap(route)) await canvasIsAwake(page)
      const at = `at ${size.width} px`
      expect(await smallTargets(page, least), `A11Y-24 ${at}`).toEqual([])
      if (size === PHONE) continue
      const { violations, undecided } = await axeFaults(page)
      expect(violations, `A11Y-41 ${at}`).toEqual([])
      expect(undecided.filter(isUnreviewed), `A11Y-41 undecided ${at}`).toEqual([])
      expect(await sidewaysScrollers(page), `A11Y-26: only a map scrolls sideways ${at}`).toEqual(
        [],
      )
    }
    await expectHeadings(page)
  })
}

async function expectHeadings(page: Page): Promise<void> {
  const levels = await page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)
  expect(skipped, 'A11Y-36: no level of heading is skipped').toEqual([])
  expect(await page.title()).not.toBe('')
}
