import { buildSite } from './build-site.ts'
import { readSettings } from './read-settings.ts'

const settings = readSettings(process.argv.slice(2))
if (!(await buildSite(settings))) process.exitCode = 1
