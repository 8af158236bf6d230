import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { placeProcess } from '../../src/layout/place-process.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { createMeasure } from '../../src/pipeline/measure-names.ts'
import { drawn, launchBrowser, panFrames, percentile, watchDrawn, withSite } from './browser.ts'
import { type BuiltSite, buildNeutral, scratchFolder } from './built-site.ts'
import { neutralProcess } from './neutral-process.ts'
import { STEP_ON_MAP } from './page-bench.ts'
import { buildPlainFlow } from './plain-flow.ts'
import { writeContent } from './write-content.ts'

const SIZES = [40, 400, 1000]

/** Bytes and build time per step as the process grows, and panning the largest map beside a plain React Flow page. */
export async function benchGrowth(): Promise<void> {
  console.log('steps  build ms/step  map page br B/step  pages br B/step')
  let largest: BuiltSite | undefined
  for (const size of SIZES) {
    largest = buildNeutral(neutralProcess(size))
    const map = brotli(join(largest.folder, 'handlaggare', 'matprocess', 'index.html'))
    const pages = pagesBelow(largest.folder).reduce((total, page) => total + brotli(page), 0)
    const perStep = (value: number) => (value / size).toFixed(0).padStart(14)
    console.log(
      `${String(size).padStart(5)} ${perStep(largest.buildMs)} ${perStep(map)} ${perStep(pages)}`,
    )
  }
  if (largest !== undefined) await benchPan(largest)
}

async function benchPan({ process, folder }: BuiltSite): Promise<void> {
  const size = process.steps.length
  const plainFolder = scratchFolder('plain-flow')
  await buildPlainFlow(await placesOf(size), process.edges.map(asEdge), plainFolder)
  const browser = await launchBrowser()
  const pan = async (url: string, selector: string, surface: string, cpu: number) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await watchDrawn(page, selector, size)
    await page.goto(url)
    await drawn(page)
    await page.waitForSelector(surface)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    const { gaps, costs } = await panFrames(browser, page, surface)
    await page.close()
    return { gap: percentile(gaps, 95), cost: percentile(costs, 95) }
  }
  try {
    // At full speed both are held back by the screen's 60 frames a second: what a frame costs shows the difference there.
    for (const cpu of [1, 4]) {
      const ours = await withSite(folder, (origin) =>
        pan(`${origin}/handlaggare/matprocess/`, STEP_ON_MAP, '.react-flow__pane', cpu),
      )
      const plain = await withSite(plainFolder, (origin) =>
        pan(`${origin}/`, '.react-flow__node', '.react-flow__pane', cpu),
      )
      const told = (what: 'gap' | 'cost') =>
        `ours ${ours[what].toFixed(1)} ms, plain React Flow ${plain[what].toFixed(1)} ms, ratio ${(ours[what] / plain[what]).toFixed(2)}`
      console.log(`panning ${size} steps at ${cpu}x CPU, 95th percentile of frames (bar 0.5):`)
      console.log(`  between two frames  ${told('gap')}`)
      console.log(`  work for a frame    ${told('cost')}`)
    }
  } finally {
    await browser.close()
  }
}

async function placesOf(size: number) {
  const content = scratchFolder(`places-${size}`)
  writeContent(neutralProcess(size), content)
  const { site } = await buildContent({ contentDir: content, today: '2026-11-22' })
  const [map] = site?.processes ?? []
  if (map === undefined) throw new Error('the neutral process has faults')
  const names = new Map(map.steps.map(({ id, name }) => [id, name]))
  return placeProcess(map, 'wide', createMeasure()).steps.map(({ id, box }) => ({
    id,
    label: names.get(id) ?? id,
    x: box.x,
    y: box.y,
  }))
}

function asEdge({ from, to }: { readonly from: string; readonly to: string }) {
  return { source: from, target: to }
}

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => join(folder, name))
}

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length
}
