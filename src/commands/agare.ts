import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buildContent } from '../pipeline/build-content.ts'
import { ownersMessages } from '../pipeline/messages-owners.sv.ts'
import { codeownersText, withoutAccount } from '../pipeline/owners/codeowners-text.ts'
import { ownedFiles } from '../pipeline/owners/owned-files.ts'
import { ownerLines } from '../pipeline/owners/owner-lines.ts'
import { label } from '../pipeline/read-content.ts'
import { readSettings } from './read-settings.ts'
import { tellOwnFault } from './tell-own-fault.ts'

/** `npm run agare`: makes CODEOWNERS, by which a code host asks the owner of a text to approve a change of it. */
const [word] = process.argv.slice(2)
if (word !== undefined && ['--help', '-h', '--hjälp', '--hjalp'].includes(word.normalize('NFC'))) {
  console.log(ownersMessages.help)
} else if (word !== undefined) {
  console.error(ownersMessages.unknownWord(word))
  process.exitCode = 2
} else {
  try {
    process.exitCode = await makeCodeowners()
  } catch (caught) {
    tellOwnFault('Kommandot', caught)
  }
}

/** @returns the exit code */
async function makeCodeowners(): Promise<number> {
  const { contentDir, today } = readSettings()
  const { problems } = await buildContent({ contentDir, today })
  const errors = problems.filter(({ severity }) => severity === 'fel')
  if (errors.length > 0) return refuse(ownersMessages.notWithErrors(errors.length))
  const { owners, accounts } = await ownedFiles(contentDir)
  const lines = ownerLines(owners)
  const lacking = withoutAccount(lines, accounts)
  if (accounts === null) return refuse(ownersMessages.noAccounts(lacking))
  if (lacking.length > 0) return refuse(ownersMessages.partiesWithout(lacking))

  const path = join(dirname(contentDir), 'CODEOWNERS')
  const shown = label(dirname(contentDir), 'CODEOWNERS')
  const text = codeownersText(lines, accounts, basename(contentDir))
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    console.log(ownersMessages.unchanged(shown))
    return 0
  }
  try {
    // Whole or not at all.
    writeFileSync(`${path}~`, text)
    renameSync(`${path}~`, path)
  } catch (caught) {
    console.error(ownersMessages.notWritten(shown, String(caught)))
    return 2
  }
  console.log(ownersMessages.done(shown, owners.size, lines.length + 1))
  return 0
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}
