import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { chromium } from '@playwright/test'

/** The same Chromium without its windows: a quarter less work for the processor. */
const WINDOWLESS = '/usr/bin/chromium-headless-shell'
/** Without a net the tests go on with what there is. */
const SOON = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20']
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium for the browser tests: the one CHROMIUM names, Debian's without windows (fetched when run as root), an
 * installed one, else Playwright's own download. Installs what is missing, and says so.
 *
 * @returns the program's path; `null` when none could be had
 */
export function findChromium(): string | null {
  const wanted = firstExisting([process.env.CHROMIUM, WINDOWLESS])
  if (wanted !== null) return wanted
  const packages = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (packages && install(WINDOWLESS)) return WINDOWLESS
  const found = firstExisting([...KNOWN, chromium.executablePath()])
  if (found !== null) return found
  if (packages && install('/usr/bin/chromium')) return '/usr/bin/chromium'
  console.log('Hämtar Chromium med Playwright, för testerna i webbläsare …')
  runVisibly('npx', ['playwright', 'install', 'chromium'])
  return firstExisting([chromium.executablePath()])
}

/** @returns whether Debian's package of the program could be had */
function install(program: string): boolean {
  const name = basename(program)
  console.log(`Hämtar ${name} med apt-get, för testerna i webbläsare …`)
  runVisibly('apt-get', ['update', '-q', ...SOON])
  runVisibly('apt-get', ['install', '-y', '-q', ...SOON, name])
  return existsSync(program)
}

function firstExisting(paths: readonly (string | undefined)[]): string | null {
  return paths.find((path) => path !== undefined && existsSync(path)) ?? null
}

function runVisibly(program: string, args: readonly string[]): void {
  spawnSync(program, args, { stdio: 'inherit' })
}
