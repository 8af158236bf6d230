import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildContent } from '../pipeline/build-content.ts'
import { historyText } from '../pipeline/history/history-text.ts'
import { nextPublication } from '../pipeline/history/next-publication.ts'
import { sincePublication } from '../pipeline/history/since-publication.ts'
import { publishMessages } from '../pipeline/messages-publish.sv.ts'
import { paintFor, plainly } from '../pipeline/paint.ts'
import { HISTORY_FILE, label } from '../pipeline/read-content.ts'
import { asText } from '../pipeline/report/as-text.ts'
import { toldChanges } from '../pipeline/report/changes-as-text.ts'
import { readSettings } from './read-settings.ts'
import { tellOwnFault } from './tell-own-fault.ts'

/** `npm run publicera`: notes in `historik.json` what is published now. Content with errors is never noted. */
const written = process.argv.slice(2)
const isHelp = written.some((word) => ['--help', '-h', '--hjälp', '--hjalp'].includes(word))
if (isHelp) console.log(publishMessages.help)
else if (written.length > 0) {
  console.error(publishMessages.unknownWord(written[0] ?? ''))
  process.exitCode = 2
} else {
  try {
    process.exitCode = await publish()
  } catch (caught) {
    tellOwnFault('Publiceringen', caught)
  }
}

/** @returns the exit code */
async function publish(): Promise<number> {
  const { contentDir, today } = readSettings()
  const built = await buildContent({ contentDir, today })
  const errors = built.problems.filter(({ severity }) => severity === 'fel')
  if (errors.length > 0) {
    const paint = paintFor(process.env, process.stderr.isTTY)
    console.error(asText({ ...built, problems: errors }, paint))
    console.error(`\n${publishMessages.notWithErrors(errors.length)}`)
    return 1
  }
  const since = sincePublication(built, contentDir)
  if (since.publication !== null && since.changes.length === 0) {
    console.log(publishMessages.nothingNew(since.publication))
    return 0
  }
  const history = nextPublication(since, built, contentDir, today)
  const path = join(contentDir, HISTORY_FILE)
  try {
    // Whole or not at all: a file that was cut off would have to be brought back by hand.
    writeFileSync(`${path}~`, historyText(history))
    renameSync(`${path}~`, path)
  } catch (caught) {
    console.error(publishMessages.notWritten(label(contentDir, HISTORY_FILE), String(caught)))
    return 2
  }
  const [latest] = history.publications
  if (since.publication !== null) console.log(`${toldChanges(since, plainly)}\n`)
  if (latest) console.log(publishMessages.published(latest, history.snapshot.size))
  return 0
}
