import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/guarded-page.ts'
import { LARGE, openMap } from './support/map-page.ts'
import { filesOf, oneOfEachKind, siteFolder } from './support/routes.ts'

/** SEC-01, word for word: not read from the code that sends it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

test('SEC-01, SEC-02, SEC-10: every kind of answer carries the strict policy, and nothing else', async ({
  request,
}) => {
  const asset = filesOf(join(siteFolder, 'assets')).find((file) => file.endsWith('.js')) ?? ''
  const paths = [
    ...oneOfEachKind(),
    `/assets/${asset.split('/').at(-1)}`,
    '/favicon.svg',
    '/finns-inte/',
    '/assets/missing.js',
    '/handlaggare',
  ]
  expect(paths.length).toBeGreaterThan(12)
  for (const path of paths) {
    const response = await request.get(path, { maxRedirects: 0 })
    const headers = response.headers()
    expect(headers['content-security-policy'], path).toBe(POLICY)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin')
    expect(headers['strict-transport-security'], path).toMatch(/^max-age=(3[2-9]|[4-9]\d)\d{6}/)
    expect(headers['permissions-policy'], path).toMatch(
      /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
    )
    expect(headers['set-cookie'], path).toBeUndefined()
    expect(headers['x-powered-by'], path).toBeUndefined()
    expect(headers['x-frame-options'], 'frame-ancestors decides (SEC-12)').toBeUndefined()
  }
})

test('SEC-01: the files for other servers hold the same policy', () => {
  for (const name of ['nginx.conf', 'apache.conf', 'web.config', '_headers']) {
    const candidates = [join(siteFolder, 'servrar', name), join(siteFolder, name)]
    const file = candidates.find(existsSync)
    expect(file, name).toBeDefined()
    const text = readFileSync(file ?? '', 'utf8')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
    expect(text, name).toContain(POLICY)
    const policies = text.match(/default-src[^"\n]*/g) ?? []
    expect(new Set(policies.map((policy) => policy.trim())), name).toEqual(new Set([POLICY]))
  }
})

test('SEC-07: trusted types forbid text as HTML or script, on every kind of page', async ({
  page,
  watch,
}) => {
  for (const route of oneOfEachKind()) {
    await page.goto(route)
    const results = await page.evaluate(() => {
      const attempts: readonly (() => unknown)[] = [
        () => Object.assign(document.createElement('div'), { innerHTML: 'x' }),
        () => Object.assign(document.createElement('script'), { src: '/x.js' }),
        () => document.createElement('div').insertAdjacentHTML('beforeend', 'x'),
      ]
      return attempts.map((attempt) => {
        try {
          attempt()
          return 'allowed'
        } catch {
          return 'refused'
        }
      })
    })
    expect(results, route).toEqual(['refused', 'refused', 'refused'])
    await page.evaluate(() => {
      window.__cspViolations = []
    })
  }
  // The attempts are told on the console: here that is how it shall be, anything else is a fault.
  const provoked = /Trusted|trusted|Content Security Policy|unsafe-eval/
  const others = watch.faults.filter((fault) => !provoked.test(fault))
  watch.faults.splice(0, Infinity, ...others)
})

test('SEC-04: inline styles and style elements are refused', async ({ page, watch }) => {
  await page.goto('/')
  const color = await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'h1 { color: rgb(1, 2, 3) }'
    document.head.append(style)
    const title = document.querySelector('h1')
    title?.setAttribute('style', 'color: rgb(1, 2, 3)')
    return title === null ? '' : getComputedStyle(title).color
  })
  expect(color).not.toBe('rgb(1, 2, 3)')
  const { length } = watch.faults
  await page.evaluate(() => {
    window.__cspViolations = []
  })
  expect(length, 'the watch has seen them').toBeGreaterThan(0)
  watch.faults.splice(0)
})

test.describe('SEC-06: the guarded page sees what it must', () => {
  test('a violation, a console error, an exception, a foreign request and a trace', async ({
    page,
    context,
    watch,
    takeTraces,
  }) => {
    await page.goto('/')
    await page.evaluate(async () => {
      document.querySelector('h1')?.setAttribute('style', 'color: red')
      console.error('provoked')
      setTimeout(() => {
        throw new Error('thrown on purpose')
      })
      await fetch('https://example.org/').catch(() => {})
      localStorage.setItem('trace', '1')
      sessionStorage.setItem('trace', '1')
      await cookieStore.set('trace', '1')
      await caches.open('trace')
      await new Promise((done) => {
        const opening = indexedDB.open('trace')
        opening.onsuccess = () => {
          opening.result.close()
          done(null)
        }
      })
    })
    const image = await page.evaluate(
      () =>
        new Promise((done) => {
          const picture = new Image()
          picture.onerror = () => done('refused')
          picture.onload = () => done('loaded')
          picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
          document.body.append(picture)
        }),
    )
    expect(image).toBe('refused')
    const seen = [...watch.faults, ...(await takeTraces())].join('\n')
    for (const kind of [
      'csp: style-src-attr',
      'csp: img-src',
      'console: provoked',
      'page error: thrown on purpose',
      'localStorage: trace',
      'sessionStorage: trace',
      'indexedDB: trace',
      'cache: trace',
      'cookie: trace',
    ]) {
      expect(seen).toContain(kind)
    }
    expect(seen, 'the policy stops a foreign request').toMatch(/csp: connect-src|foreign request/)

    watch.faults.splice(0)
    await context.clearCookies()
    await page.evaluate(async () => {
      window.__cspViolations = []
      localStorage.clear()
      sessionStorage.clear()
      await caches.delete('trace')
      await new Promise((done) => {
        indexedDB.deleteDatabase('trace').onsuccess = done
      })
    })

    // The policy rules what a page loads, not where it leads; and the browser finds no other host.
    await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
    await page.waitForURL(/^chrome-error:/)
    expect(watch.faults).toContain('foreign request: https://example.org/')
    watch.faults.splice(0)
  })
})

test('SEC-13, SEC-14, SEC-06: a long visit leaves no trace, asks no other host and breaks no rule', async ({
  page,
}) => {
  test.slow()
  const facts = await openMap(page, LARGE)
  await page.locator(`[data-lista] [data-steg="${facts.steps[1]}"] h4 a`).click()
  await page.getByRole('button', { name: 'Stäng steget' }).click()
  await page.getByRole('combobox', { name: 'Part', exact: true }).selectOption({ index: 1 })
  for (const route of oneOfEachKind()) {
    await page.goto(route)
    await page.waitForLoadState('networkidle')
    for (const details of await page.locator('main details > summary:visible').all()) {
      await details.click()
    }
  }
})

test('SEC-20: a link to another site says so, and tells it nothing', async ({ page }) => {
  let count = 0
  for (const route of oneOfEachKind()) {
    await page.goto(route)
    const links = await page.locator('a[href^="http"]').evaluateAll((found) =>
      found.map((link) => ({
        href: link.getAttribute('href'),
        // The way out of the site says what it does by its name.
        saysSo: link.hasAttribute('data-lamna') || /\(extern webbplats\)/.test(link.textContent),
        isSilent: /noreferrer|noopener/.test(link.getAttribute('rel') ?? ''),
      })),
    )
    count += links.length
    expect(
      links.filter(({ saysSo, isSilent }) => !saysSo || !isSilent),
      route,
    ).toEqual([])
  }
  expect(count).toBeGreaterThan(0)
})
