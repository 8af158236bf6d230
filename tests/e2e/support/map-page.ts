import { expect, type Locator, type Page } from '@playwright/test'

/** The real main process and its subprocess: a large map and a small one. */
export const LARGE = '/handlaggare/stockholmsmodellen/'
export const SMALL = '/handlaggare/gemensam-kartlaggning/'

/** A way on as the list tells it: where it leads and in what words. */
type Way = { readonly to: string; readonly words: string }

/** A map as its list tells it: the reader's truth, against which the canvas is held. */
export type MapFacts = {
  /** In reading order. */
  readonly steps: readonly string[]
  readonly names: Readonly<Record<string, string>>
  readonly ways: Readonly<Record<string, readonly Way[]>>
}

/** Open a map and wait until its canvas can be used. */
export async function openMap(page: Page, address: string): Promise<MapFacts> {
  await page.goto(address)
  await canvasIsAwake(page)
  return readFacts(page)
}

export async function canvasIsAwake(page: Page): Promise<void> {
  await expect(page.locator('.react-flow a[data-steg][tabindex="0"]')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Till min bana' })).toBeVisible()
}

/**
 * The legend is woken by itself, on a busy machine after the canvas: React then has its mark on what stands in it. What is
 * changed before that is drawn anew, and told on the console.
 */
export async function legendIsAwake(page: Page): Promise<void> {
  const isOwned = (part: Element) => Object.keys(part).some((key) => key.startsWith('__react'))
  await expect.poll(() => page.locator('details.legend').evaluate(isOwned)).toBe(true)
}

/** A step's link on the canvas. */
export function stepOnCanvas(page: Page, id: string): Locator {
  return page.locator(`.react-flow a[data-steg="${id}"]`)
}

function readFacts(page: Page): Promise<MapFacts> {
  return page.evaluate(() => {
    const items = [...document.querySelectorAll('[data-lista] li[data-steg]')]
    const idOf = (item: Element) => item.getAttribute('data-steg') ?? ''
    const waysOf = (item: Element) =>
      [...item.querySelectorAll(`[data-flode^="${idOf(item)}--"]`)].map((way) => ({
        to: (way.getAttribute('data-flode') ?? '').slice(idOf(item).length + 2),
        words: way.textContent ?? '',
      }))
    const nameOf = (item: Element) =>
      (item.querySelector('h4, h5, h6')?.textContent ?? '').replace(/^\d+\. /, '')
    return {
      steps: items.map(idOf),
      names: Object.fromEntries(items.map((item) => [idOf(item), nameOf(item)])),
      ways: Object.fromEntries(items.map((item) => [idOf(item), waysOf(item)])),
    }
  })
}

/** The id of the step that has the focus on the canvas; null when none has. */
export function focusedStep(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      document.activeElement?.closest('.react-flow a[data-steg]')?.getAttribute('data-steg') ??
      null,
  )
}

/** Begin at the start of the process, by keyboard. */
export async function goToStart(page: Page, facts: MapFacts): Promise<string> {
  await page.locator('.react-flow a[data-steg][tabindex="0"]').focus()
  await page.keyboard.press('Home')
  const [start = ''] = facts.steps
  await expect.poll(() => focusedStep(page)).toBe(start)
  return start
}

/**
 * Walk to every step by arrows alone, depth first: right takes the first way (at a fork when pressed twice), down goes to the next way of the same
 * choice, left returns.
 *
 * @param visit - called at each step, which has the focus
 * @returns the steps that were reached
 */
export async function walkByArrows(
  page: Page,
  facts: MapFacts,
  visit: (id: string) => Promise<void>,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>()
  const walkFrom = async (id: string): Promise<void> => {
    seen.add(id)
    await visit(id)
    const ways = facts.ways[id] ?? []
    for (const [index, { to }] of ways.entries()) {
      if (seen.has(to)) continue
      await page.keyboard.press('ArrowRight')
      if (ways.length > 1) await page.keyboard.press('ArrowRight')
      for (let i = 0; i < index; i += 1) await page.keyboard.press('ArrowDown')
      expect(await focusedStep(page), `way ${index + 1} from ${id}`).toBe(to)
      await walkFrom(to)
      await page.keyboard.press('ArrowLeft')
      expect(await focusedStep(page), `back from ${to}`).toBe(id)
    }
  }
  await walkFrom(await goToStart(page, facts))
  return seen
}
