import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { createServer, type Plugin, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ToldState } from '../../../src/pipeline/content-state.ts'
import { devPagesPlugin } from '../../../src/pipeline/dev-pages.ts'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { contentPlugin } from '../../../src/pipeline/vite-plugin.ts'
import { SERVER_ENTRY, viteSettings } from '../../../src/pipeline/vite-settings.ts'

const STEP = 'processer/boken-kommer/vanta-pa-turen/steg.mdx'

/** On a busy machine one page can take most of it. */
const LONGEST_MS = 120_000
vi.setConfig({ testTimeout: LONGEST_MS, hookTimeout: LONGEST_MS })

let today = '2026-11-22'
let folder = ''
let vite: ViteDevServer
let http: Server
let origin = ''

/** What a request for a module waits for, after the server has begun to answer it. */
let held: {
  readonly id: string
  readonly by: 'client' | 'ssr'
  readonly begun: () => void
  readonly until: Promise<void>
} | null = null
const slowAnswers: Plugin = {
  name: 'slow-answers',
  enforce: 'pre',
  async transform(_, id) {
    if (held === null || !id.endsWith(held.id) || this.environment.name !== held.by) return
    held.begun()
    await held.until
  },
}

/** How many changes of files have been answered. */
let answeredChanges = 0
const countingChanges: Plugin = {
  name: 'counting-changes',
  enforce: 'pre',
  hotUpdate() {
    if (this.environment.name === 'client') answeredChanges++
  },
}

/** Asks for a module, and lets the answer wait when it has begun. */
async function askAndHold<Answer>(
  id: string,
  by: 'client' | 'ssr',
  ask: () => Promise<Answer>,
): Promise<{ readonly answer: () => void; readonly answered: Promise<Answer> }> {
  let answer = () => {}
  const until = new Promise<void>((resolve) => {
    answer = resolve
  })
  let answered: Promise<Answer> | null = null
  await new Promise<void>((begun) => {
    held = { id, by, begun, until }
    answered = ask()
  })
  held = null
  return { answer, answered: answered ?? ask() }
}

const page = async (path: string) => (await fetch(origin + path)).text()
/** What is told of the content on a page. */
const toldOn = (html: string): ToldState =>
  JSON.parse(/<script type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null')
const isSound = (html: string) => expect(toldOn(html).faults).toBeNull()
const titleOf = (html: string) => /<title>([^<]*)/.exec(html)?.[1]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-pages-'))
  const contentDir = join(folder, 'innehall')
  await cp(join(projectRoot, 'tests/fixtures/content/bokbussen'), contentDir, { recursive: true })
  const content = contentPlugin({ contentDir, today: () => today })
  vite = await createServer({
    ...viteSettings('/k/', { client: folder, server: folder }, [
      content,
      devPagesPlugin(content.api.state, () => today),
      slowAnswers,
      countingChanges,
    ]),
    cacheDir: join(folder, 'cache'),
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, ws: false },
  })
  http = createHttpServer(vite.middlewares)
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}/k`
})

afterAll(async () => {
  http.close()
  await vite.close()
  await rm(folder, { recursive: true })
})

describe('an address that a step had before', () => {
  it('leads on to the step, in plain words and by itself', async () => {
    const html = await page('/handlaggare/boken-kommer/vantan/')
    expect(html).toContain(
      '<meta http-equiv="refresh" content="0; url=/k/handlaggare/boken-kommer/vanta-pa-turen/" />',
    )
    expect(titleOf(html)).toMatch(
      /^Sidan har flyttat: Läsaren väntar på turen \(förut vantan\) – Boken kommer/,
    )
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toContain('href="/k/handlaggare/boken-kommer/vanta-pa-turen/"')
    expect(html).toContain('href="/k/tillganglighet/"')
  })

  it('leads on to the station, whose page has another title', async () => {
    const html = await page('/pilkarta/boken-kommer/vantan/')
    expect(html).toContain(
      '<meta http-equiv="refresh" content="0; url=/k/pilkarta/boken-kommer/vanta-pa-turen/" />',
    )
    expect(titleOf(html)).not.toBe(titleOf(await page('/handlaggare/boken-kommer/vantan/')))
  })

  it('A11Y-38: is a page of valid HTML', async () => {
    const { renderPage } = await vite.ssrLoadModule('/src/entry-server.tsx')
    for (const part of ['handlaggare', 'pilkarta']) {
      const { html } = await renderPage(`/${part}/boken-kommer/vantan/`, '2026-11-22')
      const validator = new HtmlValidate({
        root: true,
        extends: ['html-validate:standard'],
        rules: { 'void-style': 'off', 'attribute-boolean-style': 'off' },
      })
      const { results } = await validator.validateString(html)
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    }
  })

  it('is among all addresses of the site, once, and no real step is behind it', async () => {
    const { allAddresses } = await vite.ssrLoadModule('/src/entry-server.tsx')
    const addresses: readonly string[] = await allAddresses()
    expect(addresses.filter((address) => address.endsWith('/vantan/'))).toEqual([
      '/handlaggare/boken-kommer/vantan/',
      '/pilkarta/boken-kommer/vantan/',
    ])
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('is told to the app, on its own and beside a map', async () => {
    const { openAddress } = await vite.ssrLoadModule('/src/app/open-address.ts')
    for (const fromMap of [false, true]) {
      const opened = await openAddress('/handlaggare/boken-kommer/vantan/', { fromMap })
      expect(opened.movedTo).toBe('/handlaggare/boken-kommer/vanta-pa-turen/')
    }
    const real = '/handlaggare/boken-kommer/vanta-pa-turen/'
    expect((await openAddress(real, { fromMap: true })).movedTo).toBeNull()
  })

  it('is unknown when no step ever had it', async () => {
    expect(titleOf(await page('/handlaggare/boken-kommer/aldrig/'))).toMatch(/^Sidan finns inte/)
  })
})

const WAITED_FOR = { timeout: LONGEST_MS, interval: 50 }

/** Looks at a page until it is as it should be. */
const see = (path: string, looked: (html: string) => void) =>
  vi.waitFor(async () => looked(await page(path)), WAITED_FOR)

it('links its scripts and its icon where they are, below the base path too', async () => {
  const html = await page('/om/')
  const linked = [...html.matchAll(/ (?:src|href|data-font|data-app)="([^"]+\.(?:tsx?|css|svg))"/g)]
  const types = linked.map(async ([, address = '']) => {
    const answer = await fetch(new URL(address, origin), { headers: { accept: 'text/css,*/*' } })
    return [address, answer.headers.get('content-type')?.split(';')[0]]
  })
  expect(Object.fromEntries(await Promise.all(types))).toMatchObject({
    '/k/favicon.svg': 'image/svg+xml',
    '/k/src/islands/wake.ts': 'text/javascript',
    '/k/src/styles/font.css': 'text/css',
    '/k/src/styles/site.ts': 'text/javascript',
    '/k/src/entry-client.tsx': 'text/javascript',
  })
})

describe('a page while the content is edited', () => {
  const step = '/handlaggare/boken-kommer/vanta-pa-turen/'

  it('has what was saved, however soon one change follows on another', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    expect(await page(step)).not.toContain('Vänta i')
    for (let saved = 1; saved <= 12; saved++) {
      await writeFile(file, good.replace(/^namn: .*$/m, `namn: Vänta i ${saved} dagar`))
    }
    await see(step, (html) => expect(html).toContain('Vänta i 12 dagar'))
    await see('/handlaggare/boken-kommer/', (html) => expect(html).toContain('Vänta i 12 dagar'))
    await see('/vem-gor-vad/', (html) => expect(html).toContain('Vänta i 12 dagar'))
    await writeFile(file, good)
    await see(step, (html) => expect(html).not.toContain('Vänta i 12 dagar'))
  })

  it('shows how it stands with what was saved, and its files, below the base path', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    const calendar = async () => {
      const answer = await fetch(`${origin}/granskning.ics`)
      return `${answer.headers.get('content-type')} ${await answer.text()}`
    }
    await see('/innehall/', (html) => expect(html).not.toContain('24 december 2026'))
    expect(await page('/innehall/')).toContain('href="/k/granskning.ics"')
    await writeFile(file, good.replace(/^granskas-senast: .*$/m, 'granskas-senast: 2026-12-24'))
    await see('/innehall/', (html) => expect(html).toContain('24 december 2026'))
    expect(await calendar()).toMatch(/^text\/calendar; charset=utf-8 BEGIN:VCALENDAR/)
    expect(await calendar()).toContain('DTSTART;VALUE=DATE:20261224')
    const findings = await fetch(`${origin}/data/v1/granskning.json`)
    expect(await findings.json()).toMatchObject({ version: 1, ok: true })
    expect((await fetch(`${origin}/data/v1/annat.json`)).headers.get('content-type')).toMatch(
      /html/,
    )
    await writeFile(file, good)
    await see('/innehall/', (html) => expect(html).not.toContain('24 december 2026'))
  })

  it('follows a page that comes and a page that goes', async () => {
    const file = join(folder, 'innehall/underlag/bokpase.mdx')
    const other = join(folder, 'innehall/underlag/matlista.mdx')
    const text = await readFile(file, 'utf8')
    const isNew = /^Mätlista/
    expect(titleOf(await page('/underlag/matlista/'))).toMatch(/^Sidan finns inte/)
    await writeFile(other, text.replace(/^namn: .*$/m, 'namn: Mätlista'))
    await see('/underlag/matlista/', (html) => expect(titleOf(html)).toMatch(isNew))
    await rm(other)
    await see('/underlag/matlista/', (html) => expect(titleOf(html)).toMatch(/^Sidan finns inte/))
  })

  it('tells of a step that was moved away, and of a folder with nothing in it', async () => {
    const steps = join(folder, 'innehall/processer/boken-kommer')
    await rename(join(steps, 'folj-upp'), join(folder, 'folj-upp'))
    await see('/om/', (html) => expect(html).toContain('Steget ”folj-upp” finns inte'))
    await mkdir(join(steps, 'folj-upp'))
    await see('/om/', (html) => expect(html).toContain('boken-kommer/folj-upp'))
    await rm(join(steps, 'folj-upp'), { recursive: true })
    await rename(join(folder, 'folj-upp'), join(steps, 'folj-upp'))
    await see('/om/', isSound)
  })

  it('has what was saved while a browser was being answered, when it asks again', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    const id = 'virtual:page/steg/boken-kommer/vanta-pa-turen'
    const asked = async () => (await vite.environments.client.transformRequest(id))?.code
    const { answer, answered } = await askAndHold(id, 'client', asked)
    await writeFile(file, good.replace(/^namn: .*$/m, 'namn: Vänta länge'))
    await see(step, (html) => expect(html).toContain('Vänta länge'))
    answer()
    expect(await answered).not.toContain('Vänta länge')
    expect(await asked()).toContain('Vänta länge')
    await writeFile(file, good)
    await see(step, (html) => expect(html).not.toContain('Vänta länge'))
    expect(await asked()).not.toContain('Vänta länge')
  })

  it('has what was saved while a page was being rendered, also when the clock of the modules runs ahead', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    const { ssr, client } = vite.environments
    const told = vi.spyOn(client.hot, 'send')
    const save = async (name: string) => {
      told.mockClear()
      await writeFile(file, good.replace(/^namn: .*$/m, `namn: ${name}`))
      await vi.waitFor(() => expect(told).toHaveBeenCalledWith('citizen:changed'), WAITED_FOR)
    }
    await page(step)
    await save('Vänta kort')
    // Each request and each change moves it on by at least one millisecond.
    const [entry] = ssr?.moduleGraph.getModulesByFile(join(projectRoot, SERVER_ENTRY)) ?? []
    for (let ms = 0; entry && ms < 60_000; ms++) ssr?.moduleGraph.invalidateModule(entry)
    const id = 'virtual:page/steg/boken-kommer/vanta-pa-turen'
    const { answer, answered } = await askAndHold(id, 'ssr', () => page(step))
    await save('Vänta länge')
    answer()
    expect(await answered).toContain('Vänta kort')
    expect(await page(step)).toContain('Vänta länge')
    await writeFile(file, good)
    await see(step, (html) => expect(html).not.toContain('Vänta länge'))
  })

  it('has what was saved before the folder had been looked through', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    expect(await page(step)).not.toContain('Vänta länge')
    vite.watcher.unwatch(file)
    await writeFile(file, good.replace(/^namn: .*$/m, 'namn: Vänta länge'))
    vite.watcher.emit('ready')
    await see(step, (html) => expect(html).toContain('Vänta länge'))
    await writeFile(file, good)
    vite.watcher.emit('ready')
    await see(step, (html) => expect(html).not.toContain('Vänta länge'))
    vite.watcher.add(file)
  })

  it('says in the words of npm run granska how much is wrong, and that more may come', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    await writeFile(file, good.replace(/^fas: .*$/m, 'fas: finns-inte'))
    await see('/om/', (html) => {
      const { faults } = toldOn(html)
      expect(faults?.title).toBe('1 fel i innehållet')
      expect(faults?.notes).toEqual([
        'Alla regler gick inte att pröva på boken-kommer, så fler fel kan visa sig när de här är rättade.',
      ])
    })
    await writeFile(file, good)
    await see('/om/', isSound)
  })
})

describe('a page on the day after the server was started', () => {
  it('has that day, and content that was reviewed on it', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    const reviewed = good.replace(/^granskad: .*$/m, 'granskad: 2026-11-23')
    expect(reviewed).not.toBe(good)
    today = '2026-11-23'
    expect(await page('/om/')).toContain('23 november 2026')
    await writeFile(file, reviewed)
    await see('/handlaggare/boken-kommer/vanta-pa-turen/', (html) =>
      expect(html).toContain('Jämförd med källorna 23 november 2026'),
    )
    expect(await page('/om/')).toContain('Senast uppdaterad 23 november 2026')
    today = '2026-11-22'
    await writeFile(file, good)
    await see('/om/', isSound)
  })
})

describe('a page that is loaded while the content has a fault', () => {
  const step = '/handlaggare/boken-kommer/vanta-pa-turen/'

  it('is as it was before the fault, with the fault over it until it is mended', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    const before = titleOf(await page(step))
    const sent = vi.spyOn(vite.environments.client.hot, 'send')
    await writeFile(
      file,
      good
        .replace('tidigare-id: [vantan]', 'tidigare-id: [turdagen, "<b>"]')
        .replace('namn: ', 'namn: Ny '),
    )
    await see(step, (html) => {
      expect(titleOf(html)).toBe(before)
      const { faults } = toldOn(html)
      expect(faults?.lead).toMatch(/^Sidan under är som den var före felet/)
      const [line] = good.split('\n').flatMap((row, i) => (/^tidigare-id/.test(row) ? [i + 1] : []))
      expect(faults?.items[0]).toEqual({
        places: [
          {
            place: expect.stringMatching(new RegExp(`/${STEP}:${line}:25$`)),
            // Where the editor opens it from the message.
            opens: `${file}:${line}:25`,
          },
        ],
        rule: 'invalid-id',
        message: '”<b>” kan inte vara id. Ett id har bara a–z, 0–9 och bindestreck.',
        mend: 'Skriv ”b”.',
        way: '',
        folded: '',
        excerpt: [
          `${line} | tidigare-id: [turdagen, "<b>"]`,
          `${' '.repeat(String(line).length)} | ${' '.repeat(24)}^`,
        ].join('\n'),
      })
    })
    const faults = expect.objectContaining({ title: '2 fel i innehållet' })
    expect(sent).toHaveBeenCalledWith('content:state', expect.objectContaining({ faults }))
    await writeFile(file, good)
    await see(step, isSound)
    const mended = 'Innehållet har inga fel längre.'
    expect(sent).toHaveBeenCalledWith('content:state', expect.objectContaining({ mended }))
  })

  it('tells of a warning, and is no less a page for it', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    const isWarned = (html: string) => toldOn(html).warnings?.title
    expect(isWarned(await page(step))).toBeUndefined()
    await writeFile(file, good.replace(/^syfte: .*$/m, 'syfte: Ring eva.ek@exempel.se.'))
    await see(step, (html) => expect(isWarned(html)).toBe('1 varning i innehållet'))
    isSound(await page(step))
    expect(await page(step)).toContain('eva.ek@exempel.se')
    await writeFile(file, good)
    await see(step, (html) => expect(isWarned(html)).toBeUndefined())
  })

  it('is told once of a save that the watcher tells of twice, and again when it is saved as it was', async () => {
    const file = join(folder, 'innehall', STEP)
    const good = await readFile(file, 'utf8')
    const faulty = good.replace(/^fas: .*$/m, 'fas: finns-inte')
    const sent = vi.spyOn(vite.environments.client.hot, 'send')
    const told = () => sent.mock.calls.filter(isFault).length
    sent.mockClear()
    await writeFile(file, faulty)
    await vi.waitFor(() => expect(told()).toBe(1), WAITED_FOR)
    const before = answeredChanges
    vite.watcher.emit('change', file)
    await vi.waitFor(() => expect(answeredChanges).toBeGreaterThan(before), WAITED_FOR)
    expect(told()).toBe(1)
    await writeFile(file, faulty)
    await vi.waitFor(() => expect(told()).toBe(2), WAITED_FOR)
    await writeFile(file, good)
    await see('/om/', isSound)
  })
})

function isFault([event, state]: readonly unknown[]): boolean {
  return event === 'content:state' && (state as ToldState).faults !== null
}

describe('a server that is started while the content has a fault', () => {
  it('shows the fault alone, and the page when it is mended', async () => {
    const contentDir = join(folder, 'innehall-2')
    await cp(join(projectRoot, 'tests/fixtures/content/bokbussen'), contentDir, { recursive: true })
    const file = join(contentDir, STEP)
    const good = await readFile(file, 'utf8')
    await writeFile(file, good.replace(/^fas: .*$/m, 'fas: finns-inte'))
    const content = contentPlugin({ contentDir, today: () => today })
    const other = await createServer({
      ...viteSettings('/', { client: folder, server: folder }, [
        content,
        devPagesPlugin(content.api.state, () => today),
      ]),
      cacheDir: join(folder, 'cache-2'),
      logLevel: 'silent',
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { middlewareMode: true, ws: false },
    })
    const server = createHttpServer(other.middlewares)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/om/`
    const asked = async () => (await fetch(address)).text()
    const html = await asked()
    expect(titleOf(html)).toBe('1 fel i innehållet')
    expect(html).toContain('<div id="app"></div>')
    expect(toldOn(html).faults?.lead).toMatch(/^Här finns ingen sida att visa än\./)
    await writeFile(file, good)
    // Whether the watcher of a server that has just begun is ready by now is not what this is about.
    other.watcher.emit('change', file)
    await vi.waitFor(async () => expect(titleOf(await asked())).toMatch(/^Om /), WAITED_FOR)
    server.close()
    await other.close()
  })
})
