import { spawnSync } from 'node:child_process'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import { scratchFolder } from './built-site.ts'
import { type NeutralProcess, neutralProcess } from './neutral-process.ts'
import { recallingProcess } from './recalling-process.ts'
import { writeContent } from './write-content.ts'

const LARGE = 4000
const ROUNDS = 5
const BARS = { own: { seconds: 2 }, large: { seconds: 20, megabytes: 1000 } }

/**
 * The whole command, as a writer waits for it: our own content, and large maps where more and more of the choices
 * look at an earlier answer, with a way for each and with one left out.
 */
export function benchCheck(): void {
  // The first time after a change the command is made into one file: no writer waits for that at each check.
  checked('content')
  console.log('content'.padEnd(44), 'seconds  processor  megabytes')
  const own = Array.from({ length: ROUNDS }, () => checked('content'))
  const quickest = own.toSorted((a, b) => a.seconds - b.seconds)[0]
  if (quickest !== undefined) tell(`our own, quickest of ${ROUNDS}`, quickest, BARS.own)
  const plain = neutralProcess(LARGE)
  bench(`${LARGE} steps`, plain)
  for (const share of [0.01, 0.03, 0.1, 1]) {
    const told = `${LARGE} steps, ${share * 100} % remember`
    bench(told, recallingProcess(plain, share, true))
    bench(`${told}, ways missing`, recallingProcess(plain, share, false))
  }
}

type Cost = { readonly seconds: number; readonly processor: number; readonly megabytes: number }
type Bar = { readonly seconds: number; readonly megabytes?: number }

function bench(name: string, process: NeutralProcess): void {
  const folder = scratchFolder(name.replaceAll(/\W+/g, '-'))
  writeContent(process, folder)
  tell(name, checked(folder), BARS.large)
}

function tell(name: string, cost: Cost, bar: Bar): void {
  const { seconds, processor, megabytes } = cost
  const row = [seconds.toFixed(1), processor.toFixed(1), megabytes.toFixed(0)]
  console.log(name.padEnd(44), row.map((value) => value.padStart(7)).join('    '))
  if (seconds > bar.seconds || megabytes > (bar.megabytes ?? Number.POSITIVE_INFINITY)) {
    process.exitCode = 1
  }
}

function checked(contentDir: string): Cost {
  const started = performance.now()
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', './tests/bench/tell-cost.mjs', 'src/commands/granska.mjs'],
    {
      cwd: projectRoot,
      env: { ...process.env, CONTENT_DIR: contentDir },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  const [, told] = /^cost (.*)$/m.exec(stderr) ?? []
  if (told === undefined || status === 2) throw new Error(`the check did not end well: ${stderr}`)
  const cost: Omit<Cost, 'seconds'> = JSON.parse(told)
  return { ...cost, seconds: (performance.now() - started) / 1000 }
}
