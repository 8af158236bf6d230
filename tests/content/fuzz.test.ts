import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import { MutantCourt } from '../support/fuzz/mutant-court.ts'
import { mutate } from '../support/fuzz/mutate.ts'
import { arbitraryMutations, type Files, type Mutation } from '../support/fuzz/mutation.ts'
import { runs, timeFor } from '../support/property-runs.ts'
import { fingerprint, lastGoodSite, PLACE, runAndRead, STACK } from '../support/run-command.ts'

const CONTENT = join(projectRoot, 'content')
const files: Files = new Map(
  (readdirSync(CONTENT, { recursive: true }) as string[])
    .filter((path) => /\.(mdx|yaml)$/.test(path))
    .map((path) => [path.split('\\').join('/'), readFileSync(join(CONTENT, path))] as const),
)
/** The same mutants each time, unless others are asked for. */
const SEED = Number(process.env.FUZZ_SEED ?? '20261123')
/** What a failure gives back, to be made once more and nothing else. */
const GIVEN = process.env.FUZZ_MUTANT

const court = new MutantCourt({ files, today: '2026-11-23' })
afterAll(() => court.close())

async function expectSound(mutations: readonly Mutation[]): Promise<boolean> {
  const { isBuilt, wrongs } = await court.judge(mutations)
  if (wrongs.length > 0) throw new Error(`${wrongs.join('\n\n')}\n\nAgain: ${again(mutations)}`)
  return isBuilt
}

function again(mutations: readonly Mutation[]): string {
  return `FUZZ_MUTANT='${JSON.stringify(mutations)}' npx vitest run tests/content/fuzz.test.ts`
}

test(
  'REL-19: whatever is done to the files of the real content, it gives pages or faults with their places',
  async () => {
    if (GIVEN !== undefined) {
      await expectSound(JSON.parse(GIVEN))
      return
    }
    console.info(`seed ${SEED}; FUZZ_SEED gives another`)
    const { numRuns } = runs(60)
    let built = 0
    const property = fc.asyncProperty(arbitraryMutations([...files.keys()]), async (mutations) => {
      if (await expectSound(mutations)) built++
    })
    await fc.assert(property, { numRuns, seed: SEED })
    // Mutants that all break, or that none do, prove half of it.
    expect(built).toBeGreaterThan(numRuns / 20)
    expect(built).toBeLessThan(numRuns / 2)
  },
  timeFor(600_000),
)

/** One of each way to be broken: a file that lacks, a file that cannot be read, and a text that cannot. */
const BROKEN: readonly Mutation[] = [
  { kind: 'truncate', path: 'roller/lakare.mdx', seed: 3 },
  { kind: 'encoding', path: 'processer/stockholmsmodellen/process.mdx', seed: 8 },
  { kind: 'mdx', path: 'processer/gemensam-kartlaggning/forsta-samtalet/steg.mdx', seed: 4 },
]

test.each(BROKEN)(
  'REL-19: a build of $path after $kind says where it fails, and leaves the last good site as it was',
  async (mutation) => {
    const work = await mkdtemp(join(tmpdir(), 'karta-mutant-'))
    try {
      const folder = join(work, 'innehall')
      for (const [path, bytes] of mutate(files, [mutation])) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), bytes)
      }
      const site = await lastGoodSite(join(work, 'sajt'))
      const was = await fingerprint(site)
      const { code, output } = await runAndRead('build', { CONTENT_DIR: folder, OUT_DIR: site })
      expect(code, output).toBe(1)
      expect(output).toMatch(PLACE)
      expect(output).not.toMatch(STACK)
      expect(await fingerprint(site)).toBe(was)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  },
  180_000,
)
