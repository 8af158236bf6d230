import type { Heading, Link, Nodes, Root, Text } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { bodyMessages } from '../messages-body.sv.ts'
import { numberMessages } from '../messages-numbers.sv.ts'
import { nearest } from '../nearest.ts'
import { otherNumber } from '../phone-number.ts'
import type { Place } from '../place.ts'
import { error, type Problem, type Sentences } from '../problem.ts'
import { COMPONENTS } from './components.ts'
import { walk } from './walk.ts'

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** Refuse all that a body must not hold, each thing with its place. Nothing that is refused is ever published. */
export function checkBody(
  tree: Root,
  body: string,
  file: string,
  report: (problem: Problem) => void,
): void {
  const tell = (rule: string, node: Nodes, sentences: Sentences) =>
    report(error(rule, placeOf(node, file), sentences))
  let depth = 1
  checkHeadingsApart(tree, tell)
  walk(tree, (node, ancestors) => {
    const parent = ancestors.at(-1)
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node, tell)
        if (isLinking(node) && ancestors.some(isLink)) {
          tell('nested-link', node, bodyMessages.linkInLink())
        }
        return true
      case 'html':
        tell('html-in-body', node, bodyMessages.html(node.value.slice(0, 20)))
        return true
      case 'image':
      case 'imageReference':
        tell('image-in-body', node, bodyMessages.image())
        return true
      case 'footnoteReference':
      case 'footnoteDefinition':
        tell('footnote-in-body', node, bodyMessages.footnote())
        return false
      case 'listItem':
        if (typeof node.checked === 'boolean') tell('task-list', node, bodyMessages.taskList())
        return true
      case 'thematicBreak':
        tell(
          'rule-in-body',
          node,
          node === tree.children[0] && body.startsWith('---', node.position?.start.offset)
            ? bodyMessages.fenceTwice()
            : bodyMessages.thematicBreak(),
        )
        return true
      case 'heading':
        depth = checkHeading(node, parent, depth, body, tell)
        return true
      case 'text': {
        if (parent?.type === 'paragraph' && isTableRow(node, parent)) {
          tell('broken-table', node, bodyMessages.brokenTable())
        }
        if (tellCode(node, parent, tell)) return true
        for (const { found, place } of foundIn(node, BRACES, body, file)) {
          report(error('expression-in-body', place, bodyMessages.expression(found)))
        }
        for (const { place } of foundIn(node, STARS, body, file).slice(0, 1)) {
          report(error('lone-stars', place, bodyMessages.loneStars()))
        }
        return true
      }
      case 'link':
        checkLink(node, tell)
        return true
      default:
        return true
    }
  })
}

/** Braces as they stand in the file: written with a backslash before, `\{`, they are only a sign. */
const BRACES = /(?<!\\)(?:\{[^}]*\}?|\})/g

/** Stars that Markdown found no text between. */
const STARS = /(?<![\\*])\*\*(?!\*)/g

/** What a pattern finds in a text as it stands in the file. */
function foundIn(
  node: Text,
  pattern: RegExp,
  body: string,
  file: string,
): { found: string; place: Place }[] {
  const start = node.position?.start
  const end = node.position?.end.offset
  if (start?.offset === undefined || end === undefined) return []
  const source = body.slice(start.offset, end)
  return [...source.matchAll(pattern)].map((match) => {
    const before = source.slice(0, match.index).split('\n')
    const isFirstLine = before.length === 1
    const indent = before.at(-1)?.length ?? 0
    const place = {
      file,
      line: start.line + before.length - 1,
      column: isFirstLine ? start.column + indent : indent + 1,
    }
    return { found: match[0], place }
  })
}

/** The words of a node, without marks. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  if ('children' in node) return node.children.map((child) => wordsOf(child)).join('')
  return ''
}

export function placeOf(node: Nodes, file: string): Place {
  const start = node.position?.start
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 }
}

type Tell = (rule: string, node: Nodes, sentences: Sentences) => void

function checkElement(node: JsxElement, tell: Tell): void {
  if (node.name === null) {
    tell('unknown-component', node, bodyMessages.fragment())
    return
  }
  const spec = COMPONENTS.get(node.name)
  if (!spec) {
    // Lower-case tags are HTML, and would reach the page as they are.
    const known = [...COMPONENTS.keys()]
    const cased = known.find((name) => name.toLowerCase() === node.name?.toLowerCase())
    if (cased !== undefined) {
      const sentences = bodyMessages.unknownComponent(node.name, cased, known)
      tell('unknown-component', node, sentences)
    } else if (/^\p{Ll}/u.test(node.name)) {
      tell('html-in-body', node, bodyMessages.html(node.name))
    } else {
      const sentences = bodyMessages.unknownComponent(node.name, nearest(node.name, known), known)
      tell('unknown-component', node, sentences)
    }
    return
  }
  const given = new Set<string>()
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      tell('expression-in-body', node, bodyMessages.spread(node.name))
      continue
    }
    given.add(attribute.name)
    if (!spec.attributes.includes(attribute.name)) {
      const sentences = bodyMessages.unknownAttribute(node.name, attribute.name, spec.attributes)
      tell('unknown-attribute', node, sentences)
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      tell('expression-in-body', node, bodyMessages.attributeNotText(node.name, attribute.name))
    } else if (!attribute.value) {
      tell('missing-attribute', node, bodyMessages.missingAttribute(node.name, attribute.name))
    }
  }
  for (const name of spec.attributes) {
    if (!given.has(name)) {
      tell('missing-attribute', node, bodyMessages.missingAttribute(node.name, name))
    }
  }
  if (!spec.mayHaveContent && node.children.length > 0) {
    tell('component-content', node, bodyMessages.noContent(node.name))
  }
}

/** Full MDX would run it; here it would be published as text, which nobody wants either. */
function tellCode(node: Text, parent: Nodes | undefined, tell: Tell): boolean {
  if (parent?.type !== 'paragraph' || parent.children[0] !== node) return false
  const word = /^(import|export)\s[\s\S]*(?:from|['"{*=])/.exec(node.value)?.[1]
  if (word) tell('code-in-body', node, bodyMessages.importOrExport(word))
  return word !== undefined
}

/** The first line of a table whose line of hyphens is missing. */
function isTableRow(node: Text, paragraph: Nodes): boolean {
  return 'children' in paragraph && paragraph.children[0] === node && /^\|[^\n]*\|/.test(node.value)
}

function checkHeading(
  node: Heading,
  parent: Nodes | undefined,
  before: number,
  body: string,
  tell: Tell,
): number {
  if (!body.startsWith('#', node.position?.start.offset ?? 0)) {
    tell('underlined-heading', node, bodyMessages.underlinedHeading(wordsOf(node)))
    return before
  }
  const words = wordsOf(node).trim()
  if (words === '') tell('heading-order', node, bodyMessages.emptyHeading())
  if (node.depth === 1) {
    tell('heading-order', node, bodyMessages.topHeading())
    return before
  }
  if (node.depth > before + 1) {
    tell('heading-order', node, bodyMessages.skippedHeading(node.depth, before + 1))
  } else if (words !== '' && isLeftEmpty(node, parent)) {
    tell('heading-without-text', node, bodyMessages.nothingUnderHeading(words))
  }
  return node.depth
}

/** Under a heading stands a text, or headings of what belongs to it. */
function isLeftEmpty(node: Heading, parent: Nodes | undefined): boolean {
  const siblings: readonly Nodes[] = parent && 'children' in parent ? parent.children : []
  const next = siblings[siblings.indexOf(node) + 1]
  return next === undefined || (next.type === 'heading' && next.depth <= node.depth)
}

/** Two headings of one name, unless they stand under headings that tell them apart. */
function checkHeadingsApart(tree: Root, tell: Tell): void {
  const above: string[] = []
  const seen = new Set<string>()
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    const words = wordsOf(node).trim()
    above.length = node.depth - 1
    above[node.depth - 1] = words.toLowerCase()
    const way = above.join('\n')
    // One with nothing under it is told as that: it can be taken away.
    if (words !== '' && seen.has(way) && !isLeftEmpty(node, tree)) {
      tell('heading-twice', node, bodyMessages.headingTwice(words))
    }
    seen.add(way)
  }
}

/** What a link is called by those who think that it is seen where it stands: read alone it says nothing. */
const SAYS_NOTHING =
  /^(?:här|hit|(?:klicka|tryck|läs(?: mer)?|se) här|länk|läs mer|mer|denna länk)[.!]?$/iu

function checkLink(node: Link, tell: Tell): void {
  const words = wordsOf(node).trim()
  if (node.children.length === 0) tell('empty-link', node, bodyMessages.linkWithoutText())
  else if (SAYS_NOTHING.test(words)) {
    tell('link-says-nothing', node, bodyMessages.linkSaysNothing(words))
  }
  const other = otherNumber(words, node.url)
  if (other) tell('contradiction', node, numberMessages.otherNumber(other.told, other.called))
}

function isLink(node: Nodes): boolean {
  return (
    node.type === 'link' ||
    node.type === 'linkReference' ||
    ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && isLinking(node))
  )
}

/** Becomes a link of its own. */
function isLinking(node: JsxElement): boolean {
  const spec = node.name === null ? undefined : COMPONENTS.get(node.name)
  return spec?.refersTo != null
}
