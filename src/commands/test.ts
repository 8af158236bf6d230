import { spawnSync } from 'node:child_process'
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
const tallies: Tally[] = [
  check('Types', [programOf('typescript', 'tsc'), '-p', '.']),
  check('Types of the model, without DOM and Node', [
    programOf('typescript', 'tsc'),
    '-p',
    'src/model',
  ]),
  check('Format and lint', [programOf('@biomejs/biome', 'biome'), 'ci']),
  check('Unused code', [programOf('knip', 'knip')]),
  check('Content', ['src/commands/granska.mjs']),
  unitTests(),
  check('Build', [...tsx, 'src/commands/build.ts']),
  check('Bytes per page', [...tsx, 'src/commands/check-bytes.ts']),
  browserTests(),
]

const { passed, failed } = sum(tallies)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function check(title: string, args: readonly string[]): Tally {
  return tallyOfCheck(runNode(title, args))
}

function unitTests(): Tally {
  const exitCode = runNode('Unit and component tests', [
    programOf('vitest', 'vitest'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
  return tallyOfVitest(read(unitReport), exitCode)
}

function browserTests(): Tally {
  const chromium = findChromium()
  if (chromium === null) {
    console.error('Ingen Chromium gick att få tag på. Ange en i CHROMIUM.')
    return tallyOfCheck(1)
  }
  const exitCode = runNode(
    'Browser tests',
    [programOf('@playwright/test', 'playwright'), 'test', '-c', 'tests/e2e/playwright.config.ts'],
    { CHROMIUM: chromium },
  )
  return tallyOfPlaywright(read(browserReport), exitCode)
}

/** Each part runs whatever became of the one before: all faults are told at once. */
function runNode(
  title: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): number | null {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 70 - title.length))}`)
  const { status } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  console.log(status === 0 ? '   ok' : '   FAILED')
  return status
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
