import type { Page } from '@playwright/test'
import { axeFaults, COLOUR_RULES } from '../e2e/support/axe.ts'
import { expect, test } from '../e2e/support/guarded-page.ts'
import { htmlFaults } from '../e2e/support/html-faults.ts'
import { canvasIsAwake, LARGE, SMALL } from '../e2e/support/map-page.ts'
import { sidewaysScrollers } from '../e2e/support/reflow.ts'
import { REVIEWED_UNDECIDED } from './reviewed-undecided.ts'

const WIDE = { width: 1280, height: 800 }
/** 1280 px at 400 %. */
const NARROW = { width: 320, height: 256 }

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } })

type State = readonly [name: string, reach: (page: Page) => Promise<void>]

/** What a reader can bring each page to, one state after the other on one visit. */
const VISITS: readonly { readonly route: string; readonly states: readonly State[] }[] = [
  {
    route: SMALL,
    states: [
      [
        'filters on, with nothing left that fits',
        async (page) => {
          await unfoldTools(page)
          for (const [label, index] of [
            ['Min roll', 2],
            ['Fas', 1],
          ] as const) {
            await page.getByRole('combobox', { name: label, exact: true }).selectOption({ index })
          }
          await page.getByRole('button', { name: 'Visa mitt ansvar' }).click()
          await expect(page.locator('[data-lista] li.dim').first()).toBeAttached()
        },
      ],
      [
        'the legend open',
        async (page) => {
          await page.getByText('Teckenförklaring').first().click()
          await expect(page.locator('.legend-groups')).toBeVisible()
        },
      ],
      [
        'a step open beside the map',
        async (page) => {
          await page.goto(SMALL)
          await page.locator('[data-lista] h4 a').nth(2).click()
          await expect(page.locator('[data-panel="steg"] h2')).toBeFocused()
        },
      ],
    ],
  },
  {
    route: '/vem-gor-vad/',
    states: [
      ['one role chosen', (page) => chooseRole(page, 1)],
      ['hits in the search', (page) => seek(page, 'samtycke')],
      ['no hits in the search', (page) => seek(page, 'qwertyuiop')],
    ],
  },
]
