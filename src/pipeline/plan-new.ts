import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { stringify } from 'yaml'
import { buildContent } from './build-content.ts'
import { formatProblem } from './format-problem.ts'
import { idFault } from './id-fault.ts'
import { newMessages } from './messages-new.sv.ts'
import { type Answers, listOf, type NewKind } from './new-kinds.ts'
import type { Problem } from './problem.ts'
import { label } from './read-content.ts'

type Folder = { readonly contentDir: string; readonly today: string }

/** What is to be written, by its path below the content folder, and what other files must say as well. */
export type Addition = {
  readonly texts: ReadonlyMap<string, string>
  readonly toDo: readonly Problem[]
}

/** What only other files can mend, or the writer with more facts than were asked for. */
const LEFT_TO_DO: ReadonlySet<string> = new Set([
  'all-reachable',
  'handover-complete',
  'unlisted-language',
])

/**
 * Work out the files of something new, and check the content as it would be with them.
 *
 * @returns a sentence for the writer when it cannot be added
 */
export async function planNew(
  { contentDir, today }: Folder,
  kind: NewKind,
  id: string,
  answers: Answers,
): Promise<Addition | { readonly fault: string }> {
  const before = await buildContent({ contentDir, today })
  const paths = before.files.map((file) => relative(contentDir, file).split(sep).join('/'))
  const texts = new Map(
    [...kind.files(id, answers, today)].map(([path, front]) => [
      path,
      fileOf(front, answers, kind, today),
    ]),
  )
  const taken = [...texts.keys()].find((path) => paths.includes(path))
  if (taken !== undefined) return { fault: newMessages.exists(label(contentDir, taken)) }

  const old = paths
    .filter((path) => !path.endsWith('/'))
    .map((path) => ({ path, size: 0, read: () => readFile(`${contentDir}/${path}`) }))
  const added = [...texts].map(([path, text]) => ({
    path,
    size: 0,
    read: () => Promise.resolve(new TextEncoder().encode(text)),
  }))
  const after = await buildContent({ contentDir, today, found: [...old, ...added] })
  const known = new Set(before.problems.map(keyOf))
  const fresh = after.problems.filter(
    (problem) => problem.severity === 'fel' && !known.has(keyOf(problem)),
  )
  const own = new Set([...texts.keys()].map((path) => label(contentDir, path)))
  const wrong = fresh.filter(({ file, rule }) => own.has(file) && !LEFT_TO_DO.has(rule))
  if (wrong.length === 0) return { texts, toDo: fresh }
  const told = wrong.map((problem) => formatProblem(problem))
  return { fault: [...told, newMessages.notWritten()].join('\n\n') }
}

/** @returns why an id cannot be that of a new thing; `null` when it can */
export function newIdFault(kind: string, id: string): string | null {
  const parts = id.split('/')
  if (kind === 'steg' && parts.length !== 2) return newMessages.stepWithoutProcess(id)
  for (const part of kind === 'steg' ? parts : [id]) {
    const wrong = idFault(part)
    if (wrong !== null) return newMessages.badId(part, wrong.suggestion)
  }
  return null
}

/** What nobody has confirmed is inferred, until someone says that a source states it. */
function fileOf(
  front: Readonly<Record<string, unknown>>,
  { källor = '', ägare: answered, text }: Answers,
  { isWithoutSources = false }: NewKind,
  today: string,
): string {
  const { ägare = answered, ...own } = front
  const stands = isWithoutSources ? {} : { status: 'härledd', källor: listOf(källor) }
  const whole = { ...own, ...stands, ...reviewedOn(today), ägare }
  return `${inFrontMatter(whole)}${text === undefined ? '' : `${text}\n`}`
}

function reviewedOn(today: string): object {
  return { granskad: today, 'granskas-senast': halfAYearAfter(today) }
}

function inFrontMatter(front: object): string {
  return `---\n${stringify(front, { lineWidth: 0 })}---\n`
}

/** The same day of the month, or the last that the month has. */
function halfAYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + 6)
  if (date.getUTCDate() !== wanted) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}

function keyOf({ file, rule, message }: Problem): string {
  return `${file} ${rule} ${message}`
}
