import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { buildContent } from './build-content.ts'
import { BuildMemory } from './build-memory.ts'
import { formatProblem } from './format-problem.ts'
import { idFault } from './id-fault.ts'
import { mentionsOfStep } from './mentions-of-step.ts'
import { renameMessages } from './messages-rename.sv.ts'
import { nearest } from './nearest.ts'
import { parseContent } from './parse-content.ts'
import { withPreviousId } from './previous-ids.ts'
import { label, readContent } from './read-content.ts'
import { withEdits } from './text-edits.ts'

type Wish = { readonly process: string; readonly from: string; readonly to: string }
type Folder = { readonly contentDir: string; readonly today: string }

/** What a change of name would do, both below the content folder. */
export type Renaming = {
  readonly folder: { readonly from: string; readonly to: string }
  /** Path, before the folder has moved, to the new text. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Work out a change of name without touching a file, and check what the content would be after it.
 *
 * @returns a sentence for the writer when it cannot be done
 */
export async function planRename(
  { contentDir, today }: Folder,
  { process, from, to }: Wish,
): Promise<Renaming | { readonly fault: string }> {
  const now = await buildContent({ contentDir, today })
  const faults = now.problems.filter(({ severity }) => severity === 'fel').length
  if (faults > 0) return { fault: renameMessages.faultsFirst(faults) }
  const { files, paths } = await readContent(contentDir)
  const content = parseContent(files, [], new BuildMemory(), () => {})
  const own = content.processes.get(process)
  if (own === undefined) {
    return { fault: renameMessages.unknownProcess(process, [...content.processes.keys()]) }
  }
  const step = own.steps.get(from)
  if (step === undefined) {
    const near = nearest(from, own.steps.keys())
    return { fault: renameMessages.unknownStep(process, from, near) }
  }
  const wrong = idFault(to)
  if (wrong !== null) return { fault: renameMessages.badId(to, wrong.suggestion) }
  if (from === to) return { fault: renameMessages.sameId(to) }
  if (own.steps.has(to)) return { fault: renameMessages.taken(to, process) }

  const folder = { from: `processer/${process}/${from}`, to: `processer/${process}/${to}` }
  const edits = mentionsOfStep(content, { process, step: from }, to)
  const all = paths.map((path) => relative(contentDir, path).split(sep).join('/'))
  const originals = new Map<string, string>()
  for (const path of all.filter((one) => !one.endsWith('/'))) {
    originals.set(path, await readFile(`${contentDir}/${path}`, 'utf8'))
  }
  const texts = new Map<string, string>()
  for (const [path, text] of originals) {
    const changed = withEdits(text, edits.get(label(contentDir, path)) ?? [])
    const isOwn = path === `${folder.from}/steg.mdx`
    const after = isOwn
      ? withPreviousId(changed, { from, to }, step.data?.previousIds ?? [])
      : changed
    if (after !== text) texts.set(path, after)
  }
  const found = [...originals].map(([path, text]) => {
    const bytes = new TextEncoder().encode(texts.get(path) ?? text)
    return { path: moved(path, folder), size: bytes.length, read: () => Promise.resolve(bytes) }
  })
  const after = await buildContent({ contentDir, today, found })
  const broken = after.problems.filter(({ severity }) => severity === 'fel')
  if (broken.length === 0) return { folder, texts }
  const told = broken.map((problem) => formatProblem(problem))
  return { fault: [...told, renameMessages.wouldBreak()].join('\n\n') }
}

/** Where a file is once the folder has moved. */
export function moved(path: string, { from, to }: Renaming['folder']): string {
  return path.startsWith(`${from}/`) ? to + path.slice(from.length) : path
}
