import type { Heading, Root } from 'mdast'
import { VFile } from 'vfile'
import { addressOf } from '../../model/addresses.ts'
import type { Kept } from '../kept.ts'
import type { Known } from '../link-references.ts'
import { bodyMessages } from '../messages-body.sv.ts'
import type { ParsedContent } from '../parse-content.ts'
import { error, type Problem } from '../problem.ts'
import { type Body, bodiesOf } from './bodies.ts'
import { checkBody, wordsOf } from './check-body.ts'
import { checkLines, findKeys } from './check-lines.ts'
import { keepSigns } from './keep-signs.ts'
import { knownPages } from './known-pages.ts'
import { linkBody } from './link-body.ts'
import { hasManyTexts } from './many-texts.ts'
import { parseBody, processor } from './parse-body.ts'
import { type BodyPassage, passagesIn } from './passages.ts'
import { tellPastedOnce } from './pasted-html.ts'
import { placeTermNotes } from './place-term-notes.ts'
import { plainText } from './plain-text.ts'
import { HEADING_PREFIX, headingSlugs } from './slug.ts'
import type { Surroundings } from './surroundings.ts'
import { walk } from './walk.ts'

type BuiltTexts = {
  readonly texts: ReadonlyMap<string, string>
  readonly plainTexts: ReadonlyMap<string, string>
  /** By the body, word for word: what is read of it, nothing where it cannot be parsed. */
  readonly passages: ReadonlyMap<string, readonly BodyPassage[]>
}

/** A body and what has been made of it. */
export type KeptBody = {
  readonly anchors: ReadonlySet<string>
  /** What is wrong with it by itself. */
  readonly problems: readonly Problem[]
  readonly passages: readonly BodyPassage[]
  linked: LinkedBody | null
}

/** A body with its links, and what they rest on. */
type LinkedBody = {
  readonly asked: readonly Asked[]
  readonly problems: readonly Problem[]
  /** `null` while it has a fault; a warning takes nothing away. */
  readonly made: { readonly code: string; readonly plain: string } | null
}

type Asked = { readonly question: (around: Surroundings) => unknown; readonly answer: string }

/**
 * Check and compile every body.
 *
 * @param kept - bodies of an earlier build: one is linked and compiled again when anything that it names is another
 * @returns the texts without a fault, by key: as JavaScript module with a component as its default export, and as
 * plain words for the search
 */
export function buildTexts(
  content: ParsedContent,
  known: Known,
  kept: Kept<KeptBody>,
  report: (problem: Problem) => void,
): BuiltTexts {
  const trees = new Map<Body, Root | null>()
  const bodies = bodiesOf(content).map((source) => {
    const body = kept.of(JSON.stringify(source), () => {
      const { tree, ...read } = readBody(source)
      trees.set(source, tree)
      return { ...read, linked: null }
    })
    for (const problem of body.problems) report(problem)
    return { source, body }
  })
  const anchorsOf = new Map<string, ReadonlySet<string>>([
    [addressOf.glossary(), new Set(content.registers.term.keys())],
    [addressOf.news(), new Set(content.registers.news.keys())],
  ])
  for (const { source, body } of bodies) {
    if (!anchorsOf.has(source.address)) anchorsOf.set(source.address, body.anchors)
  }
  const around: Surroundings = { content, known, pages: knownPages(content), anchorsOf }
  const texts = new Map<string, string>()
  const plainTexts = new Map<string, string>()
  for (const { source, body } of bodies) {
    if (body.linked === null || !stillHolds(body.linked, around)) {
      // Linking changes the tree: it serves once.
      const tree = trees.has(source) ? (trees.get(source) ?? null) : readBody(source).tree
      body.linked = linkAndCompile(source, tree, !body.problems.some(isFault), around)
    }
    const { problems, made } = body.linked
    for (const problem of problems) report(problem)
    if (made === null) continue
    plainTexts.set(source.key, made.plain)
    texts.set(source.key, made.code)
  }
  const passages = new Map(bodies.map(({ source, body }) => [source.body, body.passages]))
  return { texts, plainTexts, passages }
}

function isFault({ severity }: Problem): boolean {
  return severity === 'fel'
}

function stillHolds({ asked }: LinkedBody, around: Surroundings): boolean {
  return asked.every(({ question, answer }) => JSON.stringify(question(around)) === answer)
}

function linkAndCompile(
  source: Body,
  tree: Root | null,
  isSound: boolean,
  around: Surroundings,
): LinkedBody {
  const asked: Asked[] = []
  const problems: Problem[] = []
  let made: LinkedBody['made'] = null
  const report = (problem: Problem) => {
    problems.push(problem)
  }
  if (tree === null) return { asked, problems, made }
  guard(source, report, () => {
    linkBody(tree, source, {
      ask: (question) => {
        const answer = question(around)
        asked.push({ question, answer: JSON.stringify(answer) })
        return answer
      },
      report,
    })
    if (!isSound || problems.some(isFault)) return
    // Before it is compiled, which turns the tree into another.
    const plain = plainText(tree)
    placeTermNotes(tree)
    keepSigns(tree)
    made = { plain, code: compile(tree, source) }
  })
  return { asked, problems, made }
}

type ReadBody = Pick<KeptBody, 'anchors' | 'problems' | 'passages'> & { readonly tree: Root | null }

function readBody(source: Body): ReadBody {
  const problems: Problem[] = []
  const report = (problem: Problem) => {
    problems.push(problem)
  }
  const keys = findKeys(source.body, source.path)
  if (keys !== null) return { tree: null, anchors: new Set(), problems: [keys], passages: [] }
  const read: { tree: Root | null; passages: readonly BodyPassage[] } = { tree: null, passages: [] }
  guard(source, report, () => {
    const parsed = parseBody(source.body, source.path, report)
    checkLines(source.body, source.path, report)
    if (parsed) checkBody(parsed.tree, source.body, source.path, report)
    read.tree = parsed?.tree ?? null
    // Of a text that had to be blunted to be parsed nothing is judged but its faults.
    if (parsed?.isSound) read.passages = passagesIn(parsed.tree)
  })
  // Two texts on one page may have headings of the same name.
  const isAlone = !hasManyTexts(source.address)
  const anchors = read.tree ? nameHeadings(read.tree, isAlone) : new Set<string>()
  return { ...read, anchors, problems: tellPastedOnce(problems, source.body) }
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

function nameHeadings(tree: Root, isAlone: boolean): ReadonlySet<string> {
  const headings: Heading[] = []
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node)
    if (node.type === 'table') node.align = null
    return true
  })
  const slugs = headingSlugs(headings.map((heading) => wordsOf(heading)))
  if (!isAlone) return new Set()
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
