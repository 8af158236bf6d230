import type { Page } from '@playwright/test'

declare global {
  interface Window {
    __said?: string[]
  }
}

/** Note all that live regions say from now on, one entry a message. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = []
    window.__said = said
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement
          return element?.closest('[role="status"], [role="alert"], [aria-live]') ?? []
        }),
      )
      for (const region of regions) {
        const text = region.textContent?.trim() ?? ''
        if (text !== '') said.push(text)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}

/** What was said since the last time this was asked. */
export function takeSaid(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // Two frames: what an action leads to has been rendered, and a second message would have come.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return window.__said?.splice(0) ?? []
  })
}
