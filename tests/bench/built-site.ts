import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import type { NeutralProcess } from './neutral-process.ts'
import { writeContent } from './write-content.ts'

/** A site built of a neutral process, as a communicator's folder would be. */
export type BuiltSite = {
  readonly process: NeutralProcess
  readonly folder: string
  /** The whole build, pages included. */
  readonly buildMs: number
}

const scratch = mkdtempSync(join(tmpdir(), 'karta-bench-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

export function buildNeutral(process: NeutralProcess): BuiltSite {
  const content = join(scratch, `content-${process.steps.length}`)
  const folder = join(scratch, `site-${process.steps.length}`)
  writeContent(process, content)
  const start = performance.now()
  buildFolder(content, folder)
  return { process, folder, buildMs: performance.now() - start }
}

/** Builds any content folder, silently; what the build prints is shown when it fails. */
export function buildFolder(contentDir: string, outDir: string): void {
  execFileSync('node', ['--import', 'tsx', 'src/commands/build.ts'], {
    cwd: projectRoot,
    env: { ...globalThis.process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, BASE_PATH: '/' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** An empty folder for what a bench writes. */
export function scratchFolder(name: string): string {
  return join(scratch, name)
}
