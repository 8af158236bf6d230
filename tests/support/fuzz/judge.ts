import { buildContent } from '../../../src/pipeline/build-content.ts'
import { BuildMemory } from '../../../src/pipeline/build-memory.ts'
import { formatProblem, summarise } from '../../../src/pipeline/format-problem.ts'
import type { Problem } from '../../../src/pipeline/problem.ts'
import { mutate } from './mutate.ts'
import { Dice, type Files, type Mutation } from './mutation.ts'
import type { Renderer } from './render-content.ts'

/** What became of a mutant, and all that should not have. */
export type Verdict = { readonly isBuilt: boolean; readonly wrongs: readonly string[] }

const STACK = /^\s+at .*\(?.*:\d+:\d+\)?$/m
/** Words of the machine, where no writer has written them. */
const FOREIGN =
  /undefined|\bNaN\b|\bnull\b|\[object|Error\b|\b(?:unexpected|cannot|invalid|expected)\b/i
const OTHER_PAGES = 2

/** @param today - the day of the build */
export function createJudge(files: Files, today: string, renderer: Renderer) {
  const memory = new BuildMemory()
  return async (mutations: readonly Mutation[]): Promise<Verdict> => {
    const mutant = mutate(files, mutations)
    const found = [...mutant].map(([path, bytes]) => ({
      path,
      size: bytes.byteLength,
      read: () => Promise.resolve(bytes),
    }))
    const built = await buildContent({ contentDir: 'content', today, found, memory })
    const faults = built.problems.filter(({ severity }) => severity === 'fel')
    const wrongs = built.problems.flatMap((problem) => wrongsOf(problem, mutant))
    if (STACK.test(summarise(built.problems, built.unjudged))) wrongs.push('a stack is told')
    const isBuilt = built.site !== null
    if (isBuilt !== (faults.length === 0)) wrongs.push('neither a site nor a fault, or both')
    if (!isBuilt) return { isBuilt, wrongs }

    const { addresses, render } = await renderer.open(built)
    const dice = new Dice(mutations[0]?.seed ?? 0)
    const others = Array.from({ length: OTHER_PAGES }, () => dice.pick(addresses))
    const touched = mutations.flatMap(({ path }) => pagesOf(path, addresses))
    for (const address of new Set(['/', ...touched, ...others])) {
      const { html, title } = await render(address)
      wrongs.push(...wrongsOfPage(html, title).map((wrong) => `${address}: ${wrong}`))
    }
    return { isBuilt, wrongs }
  }
}

function wrongsOf(problem: Problem, mutant: Files): readonly string[] {
  const { file, line, column, message, mend } = problem
  const told = formatProblem(problem)
  const wrongs: string[] = []
  if (file !== 'content' && !file.startsWith('content/')) wrongs.push('told of another folder')
  const bytes = mutant.get(file.slice('content/'.length))
  const rows = new TextDecoder().decode(bytes).split(/\r\n?|\n/)
  // The place after the last sign is where something lacks.
  if (line < 1 || line > rows.length) wrongs.push('told of a line that is not there')
  else if (column < 1 || column > (rows[line - 1]?.length ?? 0) + 1) {
    wrongs.push('told of a column that is not there')
  }
  if (!/[.?!…:”)>]$/u.test(message) || mend === '') wrongs.push('no whole sentence')
  const ownWords = `${message} ${mend}`.replace(/”[^”]*”/gu, '')
  if (FOREIGN.test(ownWords) || STACK.test(message)) wrongs.push('words of the machine')
  return wrongs.map((wrong) => `${wrong}: ${told}`)
}

/** The pages that show a file by its name; the maps and ways of its process. */
function pagesOf(path: string, addresses: readonly string[]): readonly string[] {
  const [folder = '', ...ids] = path.replace(/\.\w+$/, '').split('/')
  if (folder !== 'processer') {
    return addresses.filter((address) => ids.some((id) => address.endsWith(`/${id}/`)))
  }
  const [process = '', step = ''] = ids
  return addresses.filter((address) =>
    [`/${process}/`, `/${process}/${step}/`].some((end) => address.endsWith(end)),
  )
}

function wrongsOfPage(html: string, title: string): readonly string[] {
  const heading =
    /<h1[^>]*>(.*?)<\/h1>/s
      .exec(html)?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim() ?? ''
  const words = html.replace(/<[^>]*>/g, ' ').split(/\s+/).length
  return [
    ...(title.trim() === '' ? ['no title'] : []),
    ...(heading === '' ? ['no heading'] : []),
    ...(words < 20 ? [`${words} words`] : []),
    ...(/\[object |>(?:undefined|NaN|null)</.test(html) ? ['words of the machine'] : []),
  ]
}
