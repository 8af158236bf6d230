import type { Browser } from '@playwright/test'
import { launchBrowser, median, timeUntilDrawn, withSite } from './browser.ts'
import { buildNeutral, scratchFolder } from './built-site.ts'
import { writeGovukList } from './govuk-list.ts'
import { neutralProcess } from './neutral-process.ts'

const STEPS = 40
const RUNS = 9
const SLOW = 4
export const STEP_ON_MAP = '.drawing.wide [data-steg]'

/**
 * How soon the map of forty steps is drawn, beside GOV.UK's accordion of the same steps. In turns: a
 * machine that has more to do for a while makes both slower.
 */
export async function benchPage(): Promise<void> {
  const site = buildNeutral(neutralProcess(STEPS))
  const listFolder = scratchFolder('list')
  writeGovukList(site.process, listFolder)
  const browser = await launchBrowser()
  try {
    await withSite(site.folder, (mapOrigin) =>
      withSite(listFolder, async (listOrigin) => {
        const map = { url: `${mapOrigin}/handlaggare/matprocess/`, selector: STEP_ON_MAP }
        const list = { url: `${listOrigin}/`, selector: '.govuk-accordion__section' }
        for (const cpu of [1, SLOW]) tell(await inTurns(browser, [map, list], cpu), cpu)
      }),
    )
  } finally {
    await browser.close()
  }
}

/** A page, and what every step is drawn as there. */
type Drawing = { readonly url: string; readonly selector: string }

/** Ms until each is drawn, median. */
async function inTurns(
  browser: Browser,
  drawings: readonly Drawing[],
  cpu: number,
): Promise<readonly number[]> {
  const times = drawings.map((): number[] => [])
  // The first of each is not counted: it also fills the server's and the browser's own caches.
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [i, { url, selector }] of drawings.entries()) {
      const time = await timeUntilDrawn(browser, url, selector, STEPS, cpu)
      if (run > 0) times[i]?.push(time)
    }
  }
  return times.map(median)
}

function tell([map = Number.NaN, list = Number.NaN]: readonly number[], cpu: number): void {
  console.log(
    `${STEPS} steps drawn, processor ${cpu === 1 ? 'as it is' : `${cpu} times slower`}, median of ${RUNS}: map ${Math.round(map)} ms, GOV.UK list ${Math.round(list)} ms, ratio ${(map / list).toFixed(2)} (bar 1.2)`,
  )
}
