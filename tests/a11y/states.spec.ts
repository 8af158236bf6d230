import type { Page } from '@playwright/test'
import { type AxeScope, axeFaults, COLOUR_RULES } from '../e2e/support/axe.ts'
import { expect, test } from '../e2e/support/guarded-page.ts'
import { htmlFaults } from '../e2e/support/html-faults.ts'
import { canvasIsAwake, SMALL } from '../e2e/support/map-page.ts'
import { sidewaysScrollers } from '../e2e/support/reflow.ts'
import { isCitizen, oneOfEachKind } from '../e2e/support/routes.ts'
import { isUnreviewed } from './reviewed-undecided.ts'

const WIDE = { width: 1280, height: 800 }
/** 1280 px at 400 %. */
const NARROW = { width: 320, height: 256 }

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } })

type State = {
  readonly name: string
  readonly reach: (page: Page) => Promise<void>
  /** What lies over the page: the colours of what it covers are judged in other states. */
  readonly over?: string
}

/** What a reader brings a page to, one state after the other on one visit. */
const MAP: readonly State[] = [
  {
    name: 'filters on',
    reach: async (page) => {
      await page.goto(`${SMALL}?roll=personlig-handlaggare-fk&ansvar=1`)
      await canvasIsAwake(page)
      await expect(page.locator('[data-lista] li.dim').first()).toBeAttached()
    },
  },
  {
    name: 'the whole map shown',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Visa hela kartan' }).click()
      await expect(page.locator('[data-far]').first()).toBeAttached()
    },
  },
  {
    name: 'the legend open',
    over: '.legend',
    reach: async (page) => {
      await page.getByText('Teckenförklaring').first().click()
      await expect(page.locator('.legend-groups')).toBeVisible()
    },
  },
  {
    name: 'a step open',
    over: '[data-panel="steg"]',
    reach: async (page) => {
      await page.locator('[data-lista] h4 a').nth(2).click()
      await expect(page.locator('[data-panel="steg"] h2')).toBeFocused()
    },
  },
]

const WHO_DOES_WHAT: readonly State[] = [
  {
    name: 'one role chosen',
    reach: async (page) => {
      await page.goto('/vem-gor-vad/?roll=lakare')
      await expect(page.getByRole('status').first()).toBeVisible()
    },
  },
]

const SEARCH: readonly State[] = ['samtycke', 'qwertyuiop'].map((words) => ({
  name: `the answer to ${words}`,
  reach: async (page) => {
    await page.goto(`/sok/#q=${words}`)
    await expect(page.locator('.search-answer, .search-none')).toBeVisible()
  },
}))

/** The field in the head of a page, which a narrow window has no room for. */
const FIELD: readonly State[] = ['kurator', 'qwertyuiop'].map((words) => ({
  name: `the search open with ${words}`,
  over: '.search-panel',
  reach: async (page) => {
    await page.goto('/begrepp/')
    await page.getByRole('searchbox', { name: 'Sök steg, roll eller ord' }).fill(words)
    await expect(page.locator('.search-panel :is(.search-all, p, ul)').first()).toBeVisible()
  },
}))

for (const [what, states, sizes] of [
  ['a map', MAP, [WIDE, NARROW]],
  ['who does what', WHO_DOES_WHAT, [WIDE, NARROW]],
  ['the search page', SEARCH, [WIDE, NARROW]],
  ['the search in the head', FIELD, [WIDE]],
] as const) {
  for (const size of sizes) {
    test(`A11Y-41, A11Y-38, A11Y-26: ${what} has no axe violation, is valid and fits in every state, at ${size.width} px`, async ({
      page,
    }) => {
      test.slow()
      await page.setViewportSize(size)
      for (const { name, reach, over } of states) {
        await reach(page)
        if (over === undefined) await expectNoAxeFault(page, name)
        else {
          await expectNoAxeFault(page, name, { without: COLOUR_RULES })
          await expectNoAxeFault(page, name, { rules: COLOUR_RULES, within: over })
        }
        expect(await htmlFaults(await page.content()), `A11Y-38: ${name}`).toEqual([])
        expect(await sidewaysScrollers(page), `A11Y-26: ${name}`).toEqual([])
      }
    })
  }
}

for (const route of oneOfEachKind().filter(
  (kind) => !isCitizen(kind) && /^\/[^/]+\/./.test(kind),
)) {
  test(`A11Y-41, A11Y-26: ${route} has no axe violation with all unfolded, nor in another theme`, async ({
    page,
  }) => {
    await page.setViewportSize(NARROW)
    await page.goto(route)
    await page.waitForLoadState('load')
    await page.evaluate(() => {
      // The legend of a map lies over the page, and is judged by itself.
      for (const details of document.querySelectorAll('details:not(.legend)')) {
        details.toggleAttribute('open', true)
      }
    })
    await expectNoAxeFault(page, 'unfolded')
    expect(await sidewaysScrollers(page), 'A11Y-26: unfolded').toEqual([])
    await page.setViewportSize(WIDE)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoAxeFault(page, 'dark', { rules: COLOUR_RULES })
    await page.emulateMedia({ forcedColors: 'active' })
    await expectNoAxeFault(page, 'forced colours', { rules: COLOUR_RULES })
  })
}

async function expectNoAxeFault(page: Page, state: string, only: AxeScope = {}): Promise<void> {
  const { violations, undecided } = await axeFaults(page, only)
  expect(violations, `A11Y-41: ${state}`).toEqual([])
  expect(undecided.filter(isUnreviewed), `A11Y-41 undecided: ${state}`).toEqual([])
}
