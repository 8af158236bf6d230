import { join, relative } from 'node:path'
import { renameMessages } from '../pipeline/messages-rename.sv.ts'
import { moved, planRename } from '../pipeline/rename-step.ts'
import { readSettings } from './read-settings.ts'
import { writeRename } from './write-rename.ts'

/** `npm run byt-namn -- <process>/<steg> <nytt-id>`: a step under a new id, wherever it is named. */
const [where = '', to = '', ...more] = process.argv.slice(2)
const [, ofProcess = '', from = ''] = /^([^/]+)\/([^/]+)\/?$/.exec(where) ?? []
if (ofProcess === '' || to === '' || more.length > 0) {
  console.error(renameMessages.how())
  process.exit(2)
}
const { contentDir, today } = readSettings()
const plan = await planRename({ contentDir, today }, { process: ofProcess, from, to })
if ('fault' in plan) {
  console.error(plan.fault)
  process.exit(1)
}
try {
  writeRename(contentDir, plan)
} catch (caught) {
  console.error(renameMessages.failed(caught instanceof Error ? caught.message : String(caught)))
  process.exit(1)
}
const shown = [...plan.texts.keys()].map((path) =>
  relative(process.cwd(), join(contentDir, moved(path, plan.folder))).replaceAll('\\', '/'),
)
console.log(renameMessages.done(`${ofProcess}/${from}`, `${ofProcess}/${to}`, shown))
