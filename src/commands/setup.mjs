// Makes a fresh machine ready, with nothing but Node: the other commands call this before anything else.
// Inside the commands and not as npm's prestart, since ignore-scripts=true skips those.
import { spawn, spawnSync } from 'node:child_process'
import { lstatSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The releases that all dependencies run on: each of these from its minor on, and every later major. */
const FIT = { 20: 19, 22: 16, 24: 0 }

/** Runs one of our TypeScript commands with the arguments of this process, and ends as it ends. */
export function run(command) {
  checkNode()
  installMissing()
  const tsx = pathToFileURL(createRequire(join(root, 'package.json')).resolve('tsx')).href
  const script = fileURLToPath(new URL(command, import.meta.url))
  const child = spawn(process.execPath, ['--import', tsx, script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 0 : (code ?? 1)
  })
}

export function checkNode() {
  if (isFit(process.versions.node)) return
  console.error(
    `Den här datorn har Node ${process.versions.node}. Installera Node 24 eller senare (20.19 och 22.16 går också) från https://nodejs.org och försök igen.\n` +
      `(This machine has Node ${process.versions.node}; Node 20.19, 22.16, or 24 or later is needed.)`,
  )
  process.exit(1)
}

export function isFit(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 24 || minor >= (FIT[major] ?? Number.POSITIVE_INFINITY)
}

/** npm writes node_modules/.package-lock.json last, so its age tells whether an installation was finished. */
export function isInstalled(folder) {
  const installed = changedAt(join(folder, 'node_modules', '.package-lock.json'))
  const wanted = changedAt(join(folder, 'package-lock.json'))
  return installed !== null && (wanted === null || installed >= wanted)
}

export function installMissing() {
  if (isInstalled(root)) return
  if (isLink(join(root, 'node_modules'))) {
    // npm ci empties the folder that the link leads to, which belongs to someone else.
    console.error(
      'node_modules är en länk till en annan mapp och lämnas orörd. Kör npm ci där, om något saknas.\n' +
        '(node_modules is a link to another folder and is left alone.)',
    )
    return
  }
  console.error(
    'Hämtar det som projektet behöver (npm ci). Det tar ungefär en minut, och behövs bara första gången.\n' +
      '(Installing dependencies with npm ci. About a minute, the first time only.)',
  )
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--include=dev', '--progress=true'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(
    'Det gick inte att hämta allt. Kontrollera nätverket och försök igen.\n' +
      '(Installing failed. Check the network and try again.)',
  )
  process.exit(1)
}

function isLink(path) {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

function changedAt(file) {
  try {
    return statSync(file).mtimeMs
  } catch {
    return null
  }
}
