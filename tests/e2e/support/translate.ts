import type { Page } from '@playwright/test'

/** As a browser's translator does: every text in an element of its own, with other words. */
export function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('svg, select, script')) continue
      const font = document.createElement('font')
      text.replaceWith(font)
      font.append(text)
    }
  })
}
