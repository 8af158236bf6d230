import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../pipeline/project-root.ts'
import { findChromium } from './find-chromium.ts'
import { programOf } from './program-of.ts'
import { sum, type Tally, tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from './test-report.ts'

const results = join(projectRoot, 'test-results')
const unitReport = join(results, 'unit.json')
const browserReport = join(results, 'browser.json')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const tsx = ['--import', 'tsx']
const ownTypes = [programOf('typescript', 'tsc'), '-p', '.']
const typesOfModel = [programOf('typescript', 'tsc'), '-p', 'src/model']

// The build uses one core: it goes on meanwhile, and is told of when its turn comes.
const build = runBeside(
  ['Build', [...tsx, 'src/commands/build.ts']],
  ['Bytes per page', [...tsx, 'src/commands/check-bytes.ts']],
)
const tallies: Tally[] = [
  tallyOfCheck(await runNode('Types', ownTypes)),
  tallyOfCheck(await runNode('Types of the model, without DOM and Node', typesOfModel)),
  tallyOfCheck(await runNode('Format and lint', [programOf('@biomejs/biome', 'biome'), 'ci'])),
  tallyOfCheck(await runNode('Unused code', [programOf('knip', 'knip')])),
  tallyOfCheck(await runNode('Content', ['src/commands/granska.mjs'])),
  ...(await build()),
  await unitTests(),
  await browserTests(),
]

const { passed, failed } = sum(tallies)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function unitTests(): Promise<Tally> {
  const exitCode = await runNode('Unit and component tests', [
    programOf('vitest', 'vitest'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
  return tallyOfVitest(read(unitReport), exitCode)
}

async function browserTests(): Promise<Tally> {
  const chromium = findChromium()
  if (chromium === null) {
    console.error('Ingen Chromium gick att få tag på. Ange en i CHROMIUM.')
    return tallyOfCheck(1)
  }
  const exitCode = await runNode(
    'Browser tests',
    [programOf('@playwright/test', 'playwright'), 'test', '-c', 'tests/e2e/playwright.config.ts'],
    { CHROMIUM: chromium },
  )
  return tallyOfPlaywright(read(browserReport), exitCode)
}

/** Each part runs whatever became of the one before: all faults are told at once. */
async function runNode(
  title: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  tellBegin(title)
  const status = await ended(start(args, 'inherit', env))
  tellEnd(status)
  return status
}

type Part = readonly [title: string, args: readonly string[]]

/** Runs parts one after the other beside all else. What is returned waits for them, and tells what they had to say. */
function runBeside(...parts: readonly Part[]): () => Promise<readonly Tally[]> {
  const run = async () => {
    const told: { title: string; said: string; status: number | null }[] = []
    for (const [title, args] of parts) {
      const program = start(args, 'pipe')
      let said = ''
      for (const stream of [program.stdout, program.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => {
          said += text
        })
      }
      told.push({ title, status: await ended(program), said })
    }
    return told
  }
  const running = run()
  return async () =>
    (await running).map(({ title, said, status }) => {
      tellBegin(title)
      process.stdout.write(said)
      tellEnd(status)
      return tallyOfCheck(status)
    })
}

function start(
  args: readonly string[],
  stdio: 'inherit' | 'pipe',
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio,
    env: { ...process.env, ...env },
  })
}

/** @returns the exit code; `null` for a program that was stopped, or never began */
function ended(program: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    program.once('close', resolve)
    program.once('error', () => resolve(null))
  })
}

function tellBegin(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 70 - title.length))}`)
}

function tellEnd(status: number | null): void {
  console.log(status === 0 ? '   ok' : '   FAILED')
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
