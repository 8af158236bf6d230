import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium for the browser tests: the one CHROMIUM names, an installed one, Debian's package when run as root,
 * else Playwright's own download. Installs what is missing, and says so.
 *
 * @returns the program's path; `null` when none could be had
 */
export function findChromium(): string | null {
  const found = firstExisting([process.env.CHROMIUM, ...KNOWN, chromium.executablePath()])
  if (found !== null) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Hämtar Chromium med apt-get, för testerna i webbläsare …')
    runVisibly('apt-get', ['update', '-q'])
    runVisibly('apt-get', ['install', '-y', '-q', 'chromium'])
    const installed = firstExisting(KNOWN)
    if (installed !== null) return installed
  }
  console.log('Hämtar Chromium med Playwright, för testerna i webbläsare …')
  runVisibly('npx', ['playwright', 'install', 'chromium'])
  return firstExisting([chromium.executablePath()])
}

function firstExisting(paths: readonly (string | undefined)[]): string | null {
  return paths.find((path) => path !== undefined && existsSync(path)) ?? null
}

function runVisibly(program: string, args: readonly string[]): void {
  spawnSync(program, args, { stdio: 'inherit' })
}
