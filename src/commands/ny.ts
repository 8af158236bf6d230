import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { formatProblem } from '../pipeline/format-problem.ts'
import { newMessages } from '../pipeline/messages-new.sv.ts'
import { type Answers, type Asked, NEW_KINDS } from '../pipeline/new-kinds.ts'
import { newIdFault, planNew } from '../pipeline/plan-new.ts'
import { label } from '../pipeline/read-content.ts'
import { readAnswers } from './ny-arguments.ts'
import { readSettings } from './read-settings.ts'
import { writeNew } from './write-new.ts'

/** `npm run ny -- <slag> <id>`: asks for what is needed, and writes a file that passes the check. */
const [word = '', id = '', ...rest] = process.argv.slice(2).map((one) => one.normalize('NFC'))
const kinds = [...NEW_KINDS.keys()]
if (word === '' || id === '') stop(newMessages.how(kinds), 2)
const kind = NEW_KINDS.get(word)
if (kind === undefined) stop(`${newMessages.unknownKind(word)}\n${newMessages.how(kinds)}`, 2)
const wrongId = newIdFault(word, id)
if (wrongId !== null) stop(wrongId, 2)
const { contentDir, today } = readSettings()
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
console.log(newMessages.written([...plan.texts.keys()].map((path) => label(contentDir, path))))
console.log(plan.toDo.length === 0 ? newMessages.allDone() : newMessages.toDo(plan.toDo.length))
for (const problem of plan.toDo) console.log(`\n${formatProblem(problem)}`)

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
