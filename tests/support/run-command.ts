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

/** One of the real commands, as npm would run it. */
export function run(
  command: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(projectRoot, 'src/commands', command), ...args],
      { cwd: projectRoot, env: { ...process.env, NODE_ENV: 'production', ...env } },
    )
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.on('error', fail)
    child.on('close', (code) => done({ code, output: Buffer.concat(parts).toString('utf8') }))
  })
}
