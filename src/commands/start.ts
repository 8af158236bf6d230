import { join } from 'node:path'
import { projectRoot } from '../pipeline/project-root.ts'
import { buildSite } from './build-site.ts'
import { isUpToDate } from './is-up-to-date.ts'
import { readSettings } from './read-settings.ts'
import { serveSite } from './serve-site.ts'

const settings = readSettings(process.argv.slice(2))
const sources = [
  settings.contentDir,
  ...['src', 'docs', 'public', 'index.html', 'package-lock.json'].map((path) =>
    join(projectRoot, path),
  ),
]
const isReady = (await isUpToDate(settings, sources)) || (await buildSite(settings))
if (isReady) serveSite(settings, process.env.PORT)
else process.exitCode = 1
