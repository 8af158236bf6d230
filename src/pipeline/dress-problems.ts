import type { PartyId } from '../model/ids.ts'
import type { Parsed, ParsedContent } from './parse-content.ts'
import type { Owner, Problem } from './problem.ts'
import { SEVERITIES } from './severities.ts'
import { type ReferenceKind, Written } from './written.ts'
import { parsedFiles } from './written-files.ts'

/** Give every problem what its file knows: the line at fault, who owns the text, and whether it hides others. */
export function dressProblems(
  problems: readonly Problem[],
  content: ParsedContent,
  files: readonly { readonly path: string; readonly text: string }[],
): readonly Problem[] {
  const parsed = new Map(parsedFiles(content).map((file) => [file.path, file]))
  const lineOf = lines(files)
  return problems.map((problem) => {
    const excerpt = lineOf(problem)
    const owner = ownerOf(problem.file, parsed, content)
    return {
      ...problem,
      ...(excerpt !== undefined && { excerpt }),
      ...(owner !== null && { owner }),
      ...(hidesOthers(problem, parsed.get(problem.file)) && { hides: true as const }),
    }
  })
}

type ParsedFiles = ReadonlyMap<string, Parsed<unknown>>

function lines(
  files: readonly { readonly path: string; readonly text: string }[],
): (problem: Problem) => string | undefined {
  const texts = new Map(files.map((file) => [file.path, file.text]))
  const known = new Map<string, readonly string[]>()
  return ({ file, line }) => {
    const text = texts.get(file)
    if (text === undefined) return undefined
    const split = known.get(file) ?? text.split('\n')
    known.set(file, split)
    return split[line - 1]
  }
}

/** The party that the file names as its owner; of a file that cannot be read, the owner of its process. */
function ownerOf(path: string, parsed: ParsedFiles, content: ParsedContent): Owner | null {
  const process = /^(.*\/processer\/[^/]+)\//.exec(path)?.[1]
  const files = [path, ...(process === undefined ? [] : [`${process}/process.mdx`])]
  for (const file of files) {
    const owner = parsed.get(file)?.written?.ägare
    if (!(owner instanceof Written) || typeof owner.value !== 'string') continue
    const party = content.registers.party.get(owner.value)?.data
    if (party) return { id: owner.value as PartyId, name: party.name }
  }
  return null
}

/** Without these the rules of the map look at no step that names them: see `judgeable`. */
const HIDING: ReadonlySet<string> = new Set(
  (['party', 'role', 'question', 'answer', 'variant', 'phase', 'step'] as const).map(
    (kind: ReferenceKind) => `unknown-${kind}`,
  ),
)

/**
 * What keeps a file, or those that name it, from being read as a whole: the rest of what is wrong shows when it is
 * mended. A rule that a publisher may change never does.
 */
function hidesOthers({ severity, rule }: Problem, file: Parsed<unknown> | undefined): boolean {
  if (severity !== 'fel' || SEVERITIES.has(rule)) return false
  return file === undefined || file.data === null || HIDING.has(rule)
}
