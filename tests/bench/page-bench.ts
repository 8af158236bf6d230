import type { Browser } from '@playwright/test'
import { launchBrowser, median, timeUntilDrawn, withSite } from './browser.ts'
import { buildNeutral, scratchFolder } from './built-site.ts'
import { neutralProcess } from './neutral-process.ts'
import { writePlainList } from './plain-list.ts'

const STEPS = 40
const RUNS = 7
export const STEP_ON_MAP = '.drawing.wide [data-steg]'

/** How soon the map of forty steps is drawn, beside the plainest list of the same steps in the same run. */
export async function benchPage(): Promise<void> {
  const site = buildNeutral(neutralProcess(STEPS))
  const listFolder = scratchFolder('list')
  writePlainList(site.process, listFolder)
  const browser = await launchBrowser()
  try {
    const map = await withSite(site.folder, (origin) =>
      medianDrawn(browser, `${origin}/handlaggare/matprocess/`, STEP_ON_MAP),
    )
    const list = await withSite(listFolder, (origin) => medianDrawn(browser, `${origin}/`, '.steg'))
    console.log(`map of ${STEPS} steps drawn: ${row(map)}`)
    console.log(`plain list of the same steps: ${row(list)}`)
    console.log(
      `ratio map / list: ${(map.fast / list.fast).toFixed(2)} (bar 1.2), at 4x CPU ${(map.slow / list.slow).toFixed(2)}`,
    )
  } finally {
    await browser.close()
  }
}

type Drawn = { readonly fast: number; readonly slow: number }

async function medianDrawn(browser: Browser, url: string, selector: string): Promise<Drawn> {
  const fast: number[] = []
  const slow: number[] = []
  await timeUntilDrawn(browser, url, selector, STEPS)
  for (let run = 0; run < RUNS; run += 1) {
    fast.push(await timeUntilDrawn(browser, url, selector, STEPS))
    slow.push(await timeUntilDrawn(browser, url, selector, STEPS, 4))
  }
  return { fast: median(fast), slow: median(slow) }
}

function row({ fast, slow }: Drawn): string {
  return `${Math.round(fast)} ms, ${Math.round(slow)} ms at 4x CPU (median of ${RUNS})`
}
