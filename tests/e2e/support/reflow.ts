import type { Page } from '@playwright/test'

/** What may be moved in two directions (A11Y-26): the map, which has a form in words beside it. */
const MAP = '[data-karta]'

/** Everything but a map that the reader must scroll sideways, the page itself first, a line each. */
export function sidewaysScrollers(page: Page): Promise<readonly string[]> {
  return page.evaluate((map) => {
    const { scrollWidth, clientWidth } = document.documentElement
    const ofPage =
      scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth} px`] : []
    const boxes = [...document.body.querySelectorAll('*')].filter((element) => {
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) return false
      if (element.closest(map) || !element.checkVisibility()) return false
      return /auto|scroll/.test(getComputedStyle(element).overflowX)
    })
    return [
      ...ofPage,
      ...boxes.map(
        (box) =>
          `${box.tagName.toLowerCase()}.${[...box.classList].join('.')}: ${box.scrollWidth} in ${box.clientWidth} px`,
      ),
    ]
  }, MAP)
}
