import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings } from './read-settings.ts'
import { serveSite } from './serve-site.ts'

const settings = readSettings()
if (existsSync(join(settings.outDir, '404.html'))) serveSite(settings, process.env.PORT)
else {
  console.error(`Det finns ingen byggd sajt i ${settings.outDir}. Kör npm run build först.`)
  process.exitCode = 1
}
