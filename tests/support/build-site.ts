import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../../src/pipeline/project-root.ts'

/** Build the invented organisation's whole site, as its owner would: what the build prints is thrown when it fails. */
export function buildBokbussenSite(folder: string, env: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/commands/build.ts'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT_DIR: join(projectRoot, 'tests/fixtures/content/bokbussen'),
        OUT_DIR: folder,
        ...env,
      },
    },
  )
  if (status !== 0) throw new Error(stdout + stderr)
}
