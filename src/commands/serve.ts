import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildSettings } from '../pipeline/build-settings.ts'
import { projectRoot } from '../pipeline/vite-settings.ts'
import { serveSite } from './serve-site.ts'

const settings = buildSettings(projectRoot, process.env, new Date())
if (existsSync(join(settings.outDir, '404.html'))) serveSite(settings, process.env.PORT)
else {
  console.error(`Det finns ingen byggd sajt i ${settings.outDir}. Kör npm run build först.`)
  process.exitCode = 1
}
