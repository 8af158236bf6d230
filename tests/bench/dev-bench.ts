import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { addressOf } from '../../src/model/addresses.ts'
import type { ProcessId, StepId } from '../../src/model/ids.ts'
import type { Step } from '../../src/model/process.ts'
import type { Site } from '../../src/model/site.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import { launchBrowser, percentile } from './browser.ts'
import { scratchFolder } from './built-site.ts'
import { neutralProcess } from './neutral-process.ts'
import { writeContent } from './write-content.ts'

const ROUNDS = 5
/** The server rests before each edit, so that none pays for the one before it. */
const REST_MS = 600
const BAR_MS = 1000

const SIZES = [40, 400]

/** How soon a saved file is on the screen in `npm run dev`: of the content, and of processes that are larger. */
export async function benchDev(): Promise<void> {
  const own = scratchFolder('dev-content')
  cpSync(join(projectRoot, process.env.CONTENT_DIR || 'content'), own, { recursive: true })
  // On a computer that does much else the fastest says most. The processor's time is the server's alone.
  console.log(`${'ms from a saved file'.padEnd(48)}fastest  median slowest  server's CPU`)
  await benchFolder(own)
  for (const size of SIZES) {
    const folder = scratchFolder(`dev-${size}`)
    writeContent(neutralProcess(size), folder)
    console.log(`${size} steps`)
    await benchFolder(folder)
  }
}

/** For each process of a folder and each kind of edit. */
async function benchFolder(contentDir: string): Promise<void> {
  const { site } = await buildContent({ contentDir, today: today() })
  if (site === null) throw new Error('the content has faults')
  const { server, origin } = await startDev(contentDir)
  const browser = await launchBrowser()
  try {
    for (const { id } of site.processes) {
      for (const edit of editsOf(site, id, contentDir)) {
        const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
        await page.addInitScript('globalThis.__name = (value) => value')
        await page.goto(origin + edit.address, { waitUntil: 'networkidle' })
        const laps = await lapsOf(edit, page, server)
        await page.close()
        for (const [what, times] of laps) {
          const ms = times.map((lap) => lap.ms)
          const cpu = times.map((lap) => lap.cpu)
          const row = [
            Math.min(...ms),
            percentile(ms, 50),
            Math.max(...ms),
            percentile(cpu, 50),
          ].map((value) => value.toFixed(0).padStart(8))
          console.log(`${id.padEnd(24)} ${what.padEnd(22)} ${row.join(' ')}`)
          if (percentile(ms, 50) > BAR_MS) process.exitCode = 1
        }
      }
    }
  } finally {
    await browser.close()
    server.kill()
  }
}

/** What a writer saves, and where it is seen. */
type Edit = {
  readonly what: string
  readonly file: string
  readonly address: string
  readonly change: (text: string, round: number) => string
  /** Words of the page once the edit is there; `null`: the sentence about the fault. */
  readonly seen: ((round: number) => string) | null
}

function editsOf(site: Site, id: ProcessId, contentDir: string): readonly Edit[] {
  const folder = join(contentDir, 'processer', id)
  const found = site.processes.find((one) => one.id === id)
  const edited = (found?.steps ?? []).filter(
    ({ id: own, hasText }) =>
      hasText && /^behov: /m.test(readFileSync(join(folder, own, 'steg.mdx'), 'utf8')),
  )
  const hasStation = (one: Step) => existsSync(join(folder, one.id, 'pilkarta.mdx'))
  const step = edited.find(hasStation) ?? edited[0]
  if (step === undefined) throw new Error(`no step of ${id} has all that is edited`)
  const file = join(folder, step.id, 'steg.mdx')
  const station = join(folder, step.id, 'pilkarta.mdx')
  const stepAddress = addressOf.step(id, step.id as StepId)
  const map = addressOf.map(id)
  const edits: readonly Edit[] = [
    {
      what: 'text',
      file,
      address: stepAddress,
      change: (text, round) => `${text}\n\nDetta är mätning ${round}.\n`,
      seen: (round) => `Detta är mätning ${round}.`,
    },
    {
      what: 'fact',
      file,
      address: stepAddress,
      change: (text, round) => text.replace(/^behov: .*$/m, `behov: Att klara mätning ${round}.`),
      seen: (round) => `Att klara mätning ${round}.`,
    },
    {
      what: 'name, on the map',
      file,
      address: map,
      change: (text, round) => text.replace(/^namn: .*$/m, `namn: Klara mätning ${round}`),
      seen: (round) => `Klara mätning ${round}`,
    },
    {
      what: 'name of other length',
      file,
      address: map,
      // By turns one line and two: the step needs other room, and everything is placed anew.
      change: (text, round) => text.replace(/^namn: .*$/m, `namn: ${nameOf(round)}`),
      seen: nameOf,
    },
    {
      what: "citizen's text",
      file: station,
      address: addressOf.station(id, step.id as StepId),
      change: (text, round) => text.replace(/^händer: .*$/m, `händer: Du gör mätning ${round}.`),
      seen: (round) => `Du gör mätning ${round}.`,
    },
    {
      what: 'fault',
      file,
      address: map,
      change: (text, round) => text.replace(/^fas: .*$/m, `fas: finns-inte-${round}`),
      seen: null,
    },
  ]
  return edits.filter((edit) => existsSync(edit.file))
}

function nameOf(round: number): string {
  return `Klara ${round % 2 === 1 ? 'det som hör till ' : ''}mätning ${round}`
}

type Lap = { readonly ms: number; readonly cpu: number }

async function lapsOf(
  { what, file, change, seen }: Edit,
  page: Page,
  server: ChildProcess,
): Promise<ReadonlyMap<string, readonly Lap[]>> {
  const good = readFileSync(file, 'utf8')
  const laps = new Map<string, Lap[]>()
  const lap = async (name: string, text: string, isThere: () => Promise<number>) => {
    await new Promise((done) => setTimeout(done, REST_MS))
    const cpu = cpuOf(server)
    const start = Date.now()
    writeFileSync(file, text)
    const ms = (await isThere()) - start
    laps.set(name, [...(laps.get(name) ?? []), { ms, cpu: cpuOf(server) - cpu }])
  }
  for (let round = 1; round <= ROUNDS; round++) {
    const text = change(good, round)
    if (seen === null) {
      await lap('fault', text, () => timeOf(page, 'fault', `finns-inte-${round}`))
      await lap('fault, mended', good, () => timeOf(page, 'no fault', ''))
    } else {
      await lap(what, text, () => timeOf(page, 'text', seen(round)))
    }
  }
  const lastOf = page.waitForLoadState('networkidle')
  writeFileSync(file, good)
  await lastOf
  await new Promise((done) => setTimeout(done, 2 * REST_MS))
  return laps
}

/** When the frame is drawn in which the words stand on the page, or in the message over it. */
async function timeOf(
  page: Page,
  wanted: 'text' | 'fault' | 'no fault',
  words: string,
): Promise<number> {
  const handle = await page.waitForFunction(
    ([where, expected]) => {
      const over = document.querySelector('dialog.told-faults[open]')
      const fault = over?.textContent ?? ''
      const main = document.querySelector('main')?.textContent ?? ''
      const isThere =
        where === 'text'
          ? main.includes(expected)
          : where === 'fault'
            ? fault.includes(expected)
            : over === null && main !== ''
      return isThere ? Date.now() : null
    },
    [wanted, words] as const,
    { polling: 'raf', timeout: 60_000 },
  )
  return Number(await handle.jsonValue())
}

async function startDev(contentDir: string) {
  const port = await freePort()
  const server = spawn('node', ['--import', 'tsx', 'src/commands/dev.ts'], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: contentDir, PORT: String(port), BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise<void>((ready) => {
    server.stdout.on('data', (said: Buffer) => {
      if (String(said).includes(String(port))) ready()
    })
  })
  return { server, origin: `http://127.0.0.1:${port}` }
}

/** Asked of the system, and free again: Vite takes a number only. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => found(port))
    })
  })
}

/** Milliseconds of processor that the process has used, all threads; Linux only. */
function cpuOf({ pid }: ChildProcess): number {
  const stat = `/proc/${pid}/stat`
  if (!existsSync(stat)) return Number.NaN
  // The fourteenth and fifteenth fields, in hundredths of a second; the second may hold spaces, within brackets.
  const fields = readFileSync(stat, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
