import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../pipeline/project-root.ts'
import { programOf } from './program-of.ts'
import { tallyOfVitest } from './test-report.ts'

/** The property tests again, with so many times more cases: for a release, or after work on what they prove. */
const PROOFS = [
  { name: 'model', factor: 34, files: ['tests/unit/model'] },
  {
    name: 'content',
    factor: 10,
    files: ['tests/content/fuzz.test.ts', 'tests/content/deletions.test.ts'],
  },
  { name: 'layout', factor: 17, files: ['tests/unit/layout'] },
  { name: 'walk', factor: 17, files: ['tests/unit/canvas', 'tests/unit/views', 'tests/component'] },
] as const

const results = join(projectRoot, 'test-results', 'long')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const wanted = process.argv.slice(2)
const lines = PROOFS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(prove)
console.log(`\n${lines.join('\n')}`)

function prove({ name, factor, files }: (typeof PROOFS)[number]): string {
  console.log(`\n── ${name}, ${factor} times as many cases ${'─'.repeat(30)}`)
  const report = join(results, `${name}.json`)
  const started = performance.now()
  const { status } = spawnSync(
    process.execPath,
    [
      programOf('vitest', 'vitest'),
      'run',
      ...files,
      '--reporter=verbose',
      '--reporter=json',
      `--outputFile.json=${report}`,
      `--testTimeout=${60_000 * factor}`,
    ],
    {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, PROPERTY_FACTOR: String(factor) },
    },
  )
  const seconds = Math.round((performance.now() - started) / 1000)
  const { passed, failed } = tallyOfVitest(read(report), status)
  if (failed > 0) process.exitCode = 1
  return `${name.padEnd(10)} ${passed} passed, ${failed} failed, ${seconds} s`
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
