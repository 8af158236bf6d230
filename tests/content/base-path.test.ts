import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSiteServer } from '../../src/pipeline/site-server.ts'
import { buildBokbussenSite } from '../support/build-site.ts'

const MINUTES = 300_000
const BASE = '/a/b/'
const work = mkdtempSync(join(tmpdir(), 'karta-base-'))
const site = join(work, 'dist')
const server = createSiteServer({ folder: site, base: BASE })
let origin = ''

beforeAll(async () => {
  buildBokbussenSite(site, { BASE_PATH: BASE })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, MINUTES)

afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(work, { recursive: true, force: true })
})

/** Addresses that a page or a style sheet names, as they are written. */
const NAMED = /\s(?:href|src)="([^"]+)"|url\(["']?([^"')]+)/g

/** Everything that can be reached from the start page: address to answer. */
async function crawl(): Promise<ReadonlyMap<string, { status: number; from: string }>> {
  const seen = new Map<string, { status: number; from: string }>()
  const queue = [{ address: BASE, from: 'the visitor' }]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { address, from } = next
    if (seen.has(address)) continue
    const response = await fetch(origin + address, { redirect: 'manual' })
    const text = await response.text()
    seen.set(address, { status: response.status, from })
    if (!/html|css/.test(response.headers.get('content-type') ?? '')) continue
    for (const [, link, url] of text.matchAll(NAMED)) {
      const named = (link ?? url ?? '').replaceAll('&amp;', '&')
      if (/^(?:mailto:|tel:|data:|#)/.test(named)) continue
      const target = new URL(named, origin + address)
      if (target.origin === origin) queue.push({ address: target.pathname, from: address })
    }
  }
  return seen
}

describe('a site that is built for a folder of another site', () => {
  test(
    'answers there: every page, link, script, style and font that is named resolves, and lies in the folder',
    async () => {
      const seen = await crawl()
      const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('index.html'),
      )
      expect(pages.length).toBeGreaterThan(20)
      const unreached = pages
        .map((name) => BASE + name.replaceAll('\\', '/').replace(/index\.html$/, ''))
        .filter((address) => !seen.has(address))
      // Only the old address of a step that has a new name is linked to by nobody; it leads on, inside the folder.
      for (const address of unreached) {
        const { status, headers } = await fetch(origin + address, { redirect: 'manual' })
        expect(status, address).toBe(301)
        expect([...seen.keys()], address).toContain(headers.get('location'))
      }
      for (const ending of ['.js', '.css', '.woff2', '.svg']) {
        expect([...seen.keys()].filter((address) => address.endsWith(ending))).not.toEqual([])
      }
      const broken = [...seen]
        .filter(([address, { status }]) => status !== 200 || !address.startsWith(BASE))
        .map(([address, { status, from }]) => `${from} → ${address}: ${status}`)
      expect(broken).toEqual([])
    },
    MINUTES,
  )

  test('the modules that a script asks for later lie in the folder too', () => {
    const scripts = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'))
    const named = scripts.flatMap((name) =>
      [
        ...readFileSync(join(site, 'assets', name), 'utf8').matchAll(
          /["'`](\/[^"'`]*assets\/[^"'`]*)/g,
        ),
      ].map(([, address = '']) => address),
    )
    expect(named.filter((address) => !address.startsWith(BASE))).toEqual([])
  })

  test('and nowhere else: beside the folder there is nothing, and an unknown address in it gives the page that helps', async () => {
    expect((await fetch(`${origin}/handlaggare/`, { redirect: 'manual' })).status).toBe(404)
    const lost = await fetch(`${origin}${BASE}finns-inte/`)
    expect(lost.status).toBe(404)
    expect(await lost.text()).toContain(`href="${BASE}handlaggare/"`)
  })
})
