import { test as base, expect, type Page } from '@playwright/test'

type Watch = { readonly faults: string[] }

type Options = {
  /** Faults that a test provokes itself: they are left out, every other one fails it. */
  readonly provoked: RegExp | null
}

declare global {
  interface Window {
    __cspViolations?: string[]
  }
}

/**
 * A page that fails its test on any console error, page error, CSP violation, failed own request, or request to
 * another origin; and that must leave no cookie or storage behind.
 */
export const test = base.extend<
  Options & {
    watch: Watch
    /** What the visit has left behind so far, and which rules it broke. */
    takeTraces: () => Promise<readonly string[]>
  }
>({
  provoked: [null, { option: true }],
  takeTraces: async ({ page, context, javaScriptEnabled }, use) => {
    await use(async () => [
      // Without scripts a page can only be given cookies; a broken rule is told on the console.
      ...(javaScriptEnabled === false ? [] : await leftovers(page)),
      ...(await context.cookies()).map((cookie) => `cookie: ${cookie.name}`),
    ])
  },
  watch: [
    async ({ page, takeTraces, baseURL, provoked }, use) => {
      const faults: string[] = []
      await watchPage(page, baseURL ?? '', faults)
      await use({ faults })
      faults.push(...(await takeTraces()))
      expect(
        faults.filter((fault) => provoked?.test(fault) !== true),
        'REL-15, SEC-06, SEC-13, SEC-14: the visit leaves no fault and no trace',
      ).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

async function watchPage(page: Page, baseURL: string, faults: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A request that the visitor left behind by navigating on is no fault of the site.
    if (!reason.includes('ERR_ABORTED')) faults.push(`failed: ${request.url()} ${reason}`)
  })
  // Told, not stopped: the browser finds no other host. To look at each request on its way turns its cache off.
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && !url.startsWith(baseURL)) faults.push(`foreign request: ${url}`)
  })
  await page.addInitScript(() => {
    window.__cspViolations = []
    document.addEventListener('securitypolicyviolation', (event) => {
      window.__cspViolations?.push(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
}

async function leftovers(page: Page): Promise<readonly string[]> {
  if (!page.url().startsWith('http')) return []
  return page.evaluate(async () => [
    ...(window.__cspViolations ?? []).map((violation) => `csp: ${violation}`),
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map((database) => `indexedDB: ${database.name}`),
    ...(await caches.keys()).map((key) => `cache: ${key}`),
  ])
}
