import type { Heading, Root } from 'mdast'
import { VFile } from 'vfile'
import { addressOf } from '../../model/addresses.ts'
import type { Known } from '../link-references.ts'
import { bodyMessages } from '../messages-body.sv.ts'
import type { ParsedContent } from '../parse-content.ts'
import { error, type Problem } from '../problem.ts'
import { type Body, bodiesOf } from './bodies.ts'
import { checkBody, wordsOf } from './check-body.ts'
import { checkLines, findKeys } from './check-lines.ts'
import { knownPages } from './known-pages.ts'
import { linkBody } from './link-body.ts'
import { parseBody, processor } from './parse-body.ts'
import { plainText } from './plain-text.ts'
import { HEADING_PREFIX, headingSlugs } from './slug.ts'
import type { Surroundings } from './surroundings.ts'
import { walk } from './walk.ts'

type BuiltTexts = {
  readonly texts: ReadonlyMap<string, string>
  readonly plainTexts: ReadonlyMap<string, string>
}

/**
 * Check and compile every body.
 *
 * @returns the texts without a fault, by key: as JavaScript module with a component as its default export, and as
 * plain words for the search
 */
export async function buildTexts(
  content: ParsedContent,
  known: Known,
  report: (problem: Problem) => void,
): Promise<BuiltTexts> {
  const parsed = bodiesOf(content).map((source) => readBody(source, report))
  const anchorsOf = new Map<string, ReadonlySet<string>>([
    [addressOf.glossary(), new Set(content.registers.term.keys())],
  ])
  for (const { source, tree } of parsed) {
    const anchors = tree ? nameHeadings(tree) : new Set<string>()
    if (!anchorsOf.has(source.address)) anchorsOf.set(source.address, anchors)
  }
  const around: Surroundings = { content, known, pages: knownPages(content), anchorsOf }
  const texts = new Map<string, string>()
  const plainTexts = new Map<string, string>()
  for (const { source, tree, isSound } of parsed) {
    if (tree === null) continue
    let faults = 0
    const tell = (problem: Problem) => {
      faults++
      report(problem)
    }
    guard(source, tell, () => {
      linkBody(tree, source, around, tell)
      if (!isSound || faults > 0) return
      // Before it is compiled, which turns the tree into another.
      plainTexts.set(source.key, plainText(tree))
      texts.set(source.key, compile(tree, source))
    })
  }
  return { texts, plainTexts }
}

function readBody(source: Body, report: (problem: Problem) => void) {
  let tree: Root | null = null
  let isSound = true
  const tell = (problem: Problem) => {
    isSound = false
    report(problem)
  }
  const keys = findKeys(source.body, source.path)
  if (keys !== null) {
    tell(keys)
    return { source, tree: null, isSound }
  }
  guard(source, tell, () => {
    const parsed = parseBody(source.body, source.path, tell)
    checkLines(source.body, source.path, tell)
    if (parsed) checkBody(parsed.tree, source.body, source.path, tell)
    tree = parsed?.tree ?? null
  })
  return { source, tree: tree as Root | null, isSound }
}

/** A text that makes the parser itself give up (absurdly deep nesting) is a fault of the text, with its place. */
function guard({ path, body }: Body, report: (problem: Problem) => void, work: () => void): void {
  try {
    work()
  } catch (caught) {
    if (!(caught instanceof RangeError)) throw caught
    const line = body.slice(0, body.length - body.trimStart().length).split('\n').length
    report(error('body-unreadable', { file: path, line, column: 1 }, bodyMessages.unreadable()))
  }
}

function nameHeadings(tree: Root): ReadonlySet<string> {
  const headings: Heading[] = []
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node)
    if (node.type === 'table') node.align = null
    return true
  })
  const slugs = headingSlugs(headings.map((heading) => wordsOf(heading)))
  headings.forEach((heading, index) => {
    heading.data = {
      ...heading.data,
      hProperties: { ...heading.data?.hProperties, id: `${HEADING_PREFIX}${slugs[index]}` },
    }
  })
  return new Set(slugs)
}

function compile(tree: Root, { path, body }: Body): string {
  const file = new VFile({ path, value: body })
  // The types of the processor name its last stage only: it takes Markdown in and gives JavaScript out.
  const program = processor.runSync(tree as object as Parameters<typeof processor.runSync>[0], file)
  return String(processor.stringify(program, file))
}
