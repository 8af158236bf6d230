import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prerender } from '../../../src/pipeline/prerender.ts'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { CLIENT_ENTRIES } from '../../../src/pipeline/vite-settings.ts'

const CASEWORKER = 'src/views/a/AView.tsx'
const CITIZEN = 'src/views/b/BView.tsx'
const CITIZENS = ['/pilkarta/', '/sok/stod/']
const manifest: Manifest = {
  [CLIENT_ENTRIES.wake]: { file: 'assets/wake.js' },
  [CLIENT_ENTRIES.citizen]: { file: 'assets/citizen.js' },
  [CLIENT_ENTRIES.search]: { file: 'assets/search.js', css: ['assets/search.css'] },
  [CLIENT_ENTRIES.app]: { file: 'assets/app.js', imports: ['_shared.js'], css: ['assets/app.css'] },
  [CLIENT_ENTRIES.styles]: { file: 'assets/site.js', css: ['assets/site.css'] },
  [CLIENT_ENTRIES.font]: { file: 'assets/font.css' },
  '_shared.js': { file: 'assets/shared.js', css: ['assets/shared.css'] },
  [CASEWORKER]: { file: 'assets/a.js', imports: ['_shared.js'], css: ['assets/a.css'] },
  [CITIZEN]: { file: 'assets/b.js', css: ['assets/b.css'] },
}

let folder = ''
let addresses: readonly string[] = []
const read = (path: string) => readFile(join(folder, path), 'utf8')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prerender-'))
  addresses = await prerender({
    entry: {
      allAddresses: async () => [
        '/pilkarta/',
        '/',
        '/handlaggare/p/gammalt/',
        '/nyheter/',
        '/sok/stod/',
      ],
      renderPage: async (path, builtOn) => ({
        kind: CITIZENS.includes(path) ? 'citizen' : 'caseworker',
        source: CITIZENS.includes(path) ? CITIZEN : CASEWORKER,
        title: 'Kostar $& "2 < 3"',
        description: 'Två\nrader',
        movedTo: path === '/handlaggare/p/gammalt/' ? '/handlaggare/p/nytt/' : null,
        builtOn,
        afterDrawing: path === '/' ? 'karta-tall' : null,
        wakes: path === '/sok/stod/' ? 'search' : null,
        html: `<h1>$& ${path}</h1>`,
      }),
    },
    manifest,
    template: await readFile(join(projectRoot, 'index.html'), 'utf8'),
    outDir: folder,
    base: '/k/',
    siteUrl: 'https://exempel.se',
    builtOn: '2026-11-22',
  })
})
afterAll(() => rm(folder, { recursive: true }))

describe('a prerendered site', () => {
  it('has a file per address and one for unknown addresses', async () => {
    expect(addresses).toEqual([
      '/',
      '/handlaggare/p/gammalt/',
      '/nyheter/',
      '/pilkarta/',
      '/sok/stod/',
    ])
    expect(await read('404.html')).toContain('/404.html</h1>')
  })

  it('keeps content as it is written, signs that mean something to HTML or to replace included', async () => {
    const html = await read('index.html')
    expect(html).toContain('<title>Kostar $&amp; &quot;2 &lt; 3&quot;</title>')
    expect(html).toContain('content="Två rader"')
    expect(html).toContain(
      '<div id="app" data-adress="/" data-byggd="2026-11-22"><h1>$& /</h1></div>',
    )
  })

  it('says on a citizen’s page for paper where it is, and what it is called where the host is unknown', async () => {
    expect(await read('pilkarta/index.html')).toContain(' data-sida="exempel.se/k/pilkarta/">')
    expect(await read('index.html')).not.toContain('data-sida')
  })

  it('links the styles of the site, the app, what they share and the view, each once', async () => {
    const html = await read('index.html')
    expect(
      [...html.matchAll(/<link rel="stylesheet" href="([^"]+)" \/>\n/g)].map((m) => m[1]),
    ).toEqual([
      '/k/assets/site.css',
      '/k/assets/shared.css',
      '/k/assets/app.css',
      '/k/assets/a.css',
    ])
  })

  it('paints a drawing whole where it stands first, and waits for none on other pages', async () => {
    const waits = (html: string) =>
      [...html.matchAll(/<link rel="expect"[^>]*>/g)].map(([tag]) => tag)
    expect(waits(await read('index.html'))).toEqual([
      '<link rel="expect" blocking="render" href="#karta-tall" media="(min-width: 768px)" />',
    ])
    expect(waits(await read('pilkarta/index.html'))).toEqual([])
  })

  it('loads only the small scripts, and on a citizen page no app', async () => {
    const scripts = (html: string) => [...html.matchAll(/<script [^>]*>/g)].map(([tag]) => tag)
    expect(scripts(await read('index.html'))).toEqual([
      '<script type="module" src="/k/assets/wake.js" data-font="/k/assets/font.css" data-app="/k/assets/app.js">',
    ])
    expect(scripts(await read('pilkarta/index.html'))).toEqual([
      '<script type="module" src="/k/assets/wake.js" data-font="/k/assets/font.css">',
      '<script type="module" src="/k/assets/citizen.js">',
    ])
  })

  it('wakes the field of the citizens’ search, and no app around it', async () => {
    expect(await read('sok/stod/index.html')).toContain('data-app="/k/assets/search.js"')
  })

  it('has nothing that competes with the first paint, and the font without scripts too', async () => {
    const html = await read('index.html')
    expect(html).not.toMatch(/preload|<style/)
    expect(html).toContain(
      '<noscript><link rel="stylesheet" href="/k/assets/font.css" /></noscript>',
    )
  })

  it('ECO-11: leads from the page of news to its feed, and from no other', async () => {
    expect(await read('nyheter/index.html')).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Kostar $&amp; &quot;2 &lt; 3&quot;" href="/k/nyheter.atom" />',
    )
    for (const other of ['index.html', 'pilkarta/index.html', '404.html']) {
      expect(await read(other)).not.toContain('rel="alternate"')
    }
  })

  it('names its own address where the site has one, and never for unknown pages', async () => {
    expect(await read('pilkarta/index.html')).toContain(
      '<link rel="canonical" href="https://exempel.se/k/pilkarta/" />',
    )
    expect(await read('404.html')).not.toContain('canonical')
  })

  it('leads from an old address to the new one without a script, and is not found by searches', async () => {
    const html = await read('handlaggare/p/gammalt/index.html')
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/k/handlaggare/p/nytt/" />')
    expect(html).toContain('<meta name="robots" content="noindex" />')
    expect(html).toContain(
      '<link rel="canonical" href="https://exempel.se/k/handlaggare/p/nytt/" />',
    )
    expect(await read('index.html')).not.toMatch(/refresh|noindex/)
  })
})
