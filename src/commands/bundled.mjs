// Commands that are run at every change of a text: to load their thousand modules one by one takes longer than what
// they do, so each is made into one file, and made again when anything of ours has changed.
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkNode, installMissing } from './setup.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** As deep in the project as the modules are: they find its folder by their own place. */
const bundles = join(root, '.cache', 'commands')

/** Runs one of our TypeScript commands in this process, as one file. */
export async function runBundled(name) {
  checkNode()
  installMissing()
  const bundle = join(bundles, `${name}-${newestChange()}.mjs`)
  if (!exists(bundle)) await makeBundle(name, bundle)
  await import(pathToFileURL(bundle).href)
}

async function makeBundle(name, bundle) {
  const { build } = await import('vite')
  const fresh = join(bundles, `${name}-${process.pid}`)
  await build({
    configFile: false,
    publicDir: false,
    root,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src', 'commands', `${name}.ts`),
      target: 'node20',
      outDir: fresh,
      rollupOptions: { output: { entryFileNames: 'bundle.mjs', codeSplitting: false } },
    },
  })
  // Whole or not at all: the same command may be reading it.
  renameSync(join(fresh, 'bundle.mjs'), bundle)
  rmSync(fresh, { recursive: true })
  const old = readdirSync(bundles).filter((file) => file.startsWith(`${name}-`))
  for (const file of old.filter((one) => one.endsWith('.mjs') && join(bundles, one) !== bundle)) {
    rmSync(join(bundles, file), { force: true })
  }
}

/** Folders count too: their time changes when a file is removed. */
function newestChange() {
  const src = join(root, 'src')
  const paths = readdirSync(src, { recursive: true }).map((path) => join(src, path))
  const times = [src, join(root, 'package-lock.json'), ...paths].map(
    (path) => statSync(path).mtimeMs,
  )
  return Math.round(Math.max(...times))
}

function exists(file) {
  return statSync(file, { throwIfNoEntry: false }) !== undefined
}
