import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../src/pipeline/project-root.ts'

/** A place as messages begin with it. */
export const PLACE = /^\S+:\d+:\d+ /m
export const STACK = /^\s+at .*\(?.*:\d+:\d+\)?$/m

/** What a build takes for a site of its own: never touched by a build that fails. */
export async function lastGoodSite(folder: string): Promise<string> {
  await mkdir(join(folder, '.vite'), { recursive: true })
  await writeFile(join(folder, '.vite/manifest.json'), '{}')
  await writeFile(join(folder, 'index.html'), 'den förra sajten')
  await writeFile(join(folder, '404.html'), 'den förra sajten')
  return folder
}

/** The same for two folders that hold the same. */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name)
    hash.update(name)
    if ((await stat(path)).isFile()) hash.update(await readFile(path))
  }
  return hash.digest('hex')
}

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** One of the real commands, as npm would run it, with nobody at the keys. */
export function run(
  command: 'agare' | 'build' | 'granska' | 'ny' | 'publicera',
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Ran> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'src/commands', `${command}.mjs`), ...args],
      {
        cwd: projectRoot,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...inherited, NODE_ENV: 'production', ...env },
      },
    )
    const said = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (part: string) => (said.stdout += part))
    child.stderr.setEncoding('utf8').on('data', (part: string) => (said.stderr += part))
    child.on('error', fail)
    child.on('close', (code) => done({ code, ...said }))
  })
}

/** The same, for what it says on either way out. */
export async function runAndRead(...command: Parameters<typeof run>) {
  const { code, stdout, stderr } = await run(...command)
  return { code, output: stdout + stderr }
}
