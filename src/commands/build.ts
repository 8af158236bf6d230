import { buildSettings } from '../pipeline/build-settings.ts'
import { projectRoot } from '../pipeline/vite-settings.ts'
import { buildSite } from './build-site.ts'

const settings = buildSettings(projectRoot, process.env, new Date())
if (!(await buildSite(settings))) process.exitCode = 1
