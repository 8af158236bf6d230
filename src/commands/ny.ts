import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { formatProblem } from '../pipeline/format-problem.ts'
import { newMessages } from '../pipeline/messages-new.sv.ts'
import { type Answers, type Asked, NEW_KINDS } from '../pipeline/new-kinds.ts'
import {
  folderOfCitizensText,
  type NewTranslation,
  newTranslation,
} from '../pipeline/new-translation.ts'
import { newIdFault, planNew } from '../pipeline/plan-new.ts'
import { label } from '../pipeline/read-content.ts'
import { TRANSLATIONS } from '../pipeline/translations.ts'
import { readAnswers } from './ny-arguments.ts'
import { readSettings } from './read-settings.ts'
import { writeNew } from './write-new.ts'

/** `npm run ny -- <slag> <id>`: asks for what is needed, and writes a file that passes the check. A translation names its language as well. */
const [word = '', id = '', ...rest] = process.argv.slice(2).map((one) => one.normalize('NFC'))
const TRANSLATION = 'översättning'
const kinds = [...NEW_KINDS.keys(), TRANSLATION]
if (word === '' || id === '') stop(newMessages.how(kinds), 2)
const { contentDir, today } = readSettings()
const isTranslation = [TRANSLATION, 'oversattning'].includes(word)
const [language = ''] = rest[0]?.startsWith('--') ? [] : isTranslation ? rest.splice(0, 1) : []
const translation = isTranslation ? translationOf(id, language) : null
const kind = translation?.kind ?? NEW_KINDS.get(word)
if (kind === undefined) stop(`${newMessages.unknownKind(word)}\n${newMessages.how(kinds)}`, 2)
const wrongId = isTranslation ? null : newIdFault(word, id)
if (wrongId !== null) stop(wrongId, 2)
if (word === 'steg') {
  const [ofProcess = ''] = id.split('/')
  const head = join(contentDir, 'processer', ofProcess, 'process.mdx')
  if (!existsSync(head)) stop(newMessages.unknownProcess(ofProcess), 1)
}
const given = readAnswers(rest, kind.asked)
if ('fault' in given) stop(given.fault, 2)
const lacking = kind.asked.filter(({ key }) => given.answers[key] === undefined)
if (lacking.length > 0 && !process.stdin.isTTY) {
  stop(newMessages.lacking(lacking.map(({ key }) => key)), 2)
}
const plan = await planNew({ contentDir, today }, kind, id, {
  ...given.answers,
  ...(await answersTo(lacking)),
})
if ('fault' in plan) stop(plan.fault, 1)
try {
  writeNew(contentDir, plan.texts)
} catch (caught) {
  stop(newMessages.failed(caught instanceof Error ? caught.message : String(caught)), 1)
}
const written = [...plan.texts.keys()].map((path) => label(contentDir, path))
console.log(
  translation
    ? newMessages.translated(written, translation.hasBody)
    : kind.isWithoutSources
      ? newMessages.writtenWithoutSources(written)
      : newMessages.written(written),
)
console.log(plan.toDo.length === 0 ? newMessages.allDone() : newMessages.toDo(plan.toDo.length))
for (const problem of plan.toDo) console.log(`\n${formatProblem(problem)}`)

/** What is asked of a translation is what the original says. */
function translationOf(written: string, to: string): NewTranslation {
  const folder = folderOfCitizensText(written)
  if (folder === null) stop(newMessages.notCitizensText(written), 2)
  if (!TRANSLATIONS.some((known) => known === to)) {
    stop(newMessages.notTranslatedTo(to, TRANSLATIONS), 2)
  }
  const path = join(contentDir, folder, 'pilkarta.mdx')
  const shown = label(contentDir, `${folder}/pilkarta.mdx`)
  if (!existsSync(path)) stop(newMessages.withoutOriginal(shown), 1)
  const found = newTranslation(folder, readFileSync(path, 'utf8'), to)
  if (found === null) stop(newMessages.originalUnreadable(shown), 1)
  return found
}

async function answersTo(asked: readonly Asked[]): Promise<Answers> {
  if (asked.length === 0) return {}
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const breakOff = () => stop(`\n${newMessages.brokenOff()}`, 2)
  terminal.once('close', breakOff)
  const answers: Record<string, string> = {}
  for (const { key, question } of asked) {
    while (!answers[key]) answers[key] = (await terminal.question(`${question} `)).trim()
  }
  terminal.off('close', breakOff).close()
  return answers
}

function stop(sentence: string, code: number): never {
  console.error(sentence)
  process.exit(code)
}
