import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../pipeline/project-root.ts'
import { programOf } from './program-of.ts'
import { scoreOfStryker, tallyOfVitest } from './test-report.ts'

type Proof = {
  readonly name: string
  readonly title: string
  /** @returns how it went, in a few words; `false` where the proof failed */
  readonly prove: (report: string) => { readonly words: string; readonly holds: boolean }
}

/** For a release, or after work on what they prove. */
const PROOFS: readonly Proof[] = [
  property('model', 34, ['tests/unit/model']),
  property('content', 34, ['tests/content/fuzz.test.ts', 'tests/content/deletions.test.ts']),
  property('layout', 17, ['tests/unit/layout']),
  property('walk', 17, ['tests/unit/canvas', 'tests/unit/views', 'tests/component']),
  { name: 'mutation', title: 'each rule changed, one thing at a time', prove: proveByMutation },
]

const results = join(projectRoot, 'test-results', 'long')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const wanted = process.argv.slice(2)
const lines = PROOFS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(run)
console.log(`\n${lines.join('\n')}`)

function run({ name, title, prove }: Proof): string {
  console.log(`\n── ${name}, ${title} ${'─'.repeat(30)}`)
  const started = performance.now()
  const { words, holds } = prove(join(results, `${name}.json`))
  const seconds = Math.round((performance.now() - started) / 1000)
  if (!holds) process.exitCode = 1
  return `${name.padEnd(10)} ${words}, ${seconds} s`
}

/** The property tests again, with so many times more cases. */
function property(name: string, factor: number, files: readonly string[]): Proof {
  const prove: Proof['prove'] = (report) => {
    const status = start(
      programOf('vitest', 'vitest'),
      [
        'run',
        ...files,
        '--reporter=verbose',
        '--reporter=json',
        `--outputFile.json=${report}`,
        `--testTimeout=${60_000 * factor}`,
      ],
      { PROPERTY_FACTOR: String(factor) },
    )
    const { passed, failed } = tallyOfVitest(read(report), status)
    return { words: `${passed} passed, ${failed} failed`, holds: failed === 0 }
  }
  return { name, title: `${factor} times as many cases`, prove }
}

/** Whether the tests of the rules notice when a rule is changed. How many must be noticed is said in the settings. */
function proveByMutation(report: string): ReturnType<Proof['prove']> {
  const status = start(programOf('@stryker-mutator/core', 'stryker'), [
    'run',
    'tests/mutation/stryker.config.mjs',
  ])
  const { noticed, changes } = scoreOfStryker(read(report))
  const percent = ((100 * noticed) / Math.max(1, changes)).toFixed(1)
  return { words: `${noticed} of ${changes} changes noticed, ${percent} %`, holds: status === 0 }
}

function start(
  program: string,
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): number | null {
  return spawnSync(process.execPath, [program, ...options], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
