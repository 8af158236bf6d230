import { posix } from 'node:path'
import { createProcessor } from '@mdx-js/mdx'
import type { Heading, Nodes, Paragraph, Parents, Root, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import { VFile } from 'vfile'
import { invariant } from '../../model/invariant.ts'
import { wordsOf } from '../mdx/check-body.ts'
import { HEADING_PREFIX, headingSlugs } from '../mdx/slug.ts'
import { walk } from '../mdx/walk.ts'

/** A page of the guide as it is shown. */
export type GuidePage = {
  readonly title: string
  /** Its first paragraph. */
  readonly description: string
  /** A JavaScript module with the body as its component. */
  readonly code: string
}

/** Markdown without JSX or expressions: what looks like a tag is text, so that nothing in it can run. */
const processor = createProcessor({
  format: 'md',
  remarkPlugins: [[remarkGfm, { singleTilde: false }]],
  // A style attribute would break the page's content security policy.
  tableCellAlignToStyle: false,
})

/**
 * Make a page of a Markdown file that reads as well at a code host.
 *
 * @param addressOf - the address of a file by its path, `null` for one that is no page: its link becomes plain words
 */
export function guidePage(
  path: string,
  text: string,
  addressOf: (path: string) => string | null,
): GuidePage {
  const tree = processor.parse(text) as Root
  tellTagsAsText(tree)
  const first = tree.children.shift()
  invariant(first?.type === 'heading' && first.depth === 1, `${path} begins with its heading`)
  const lead = tree.children.find((node) => node.type === 'paragraph')
  const [title, rules] = titleAndRules(wordsOf(first))
  if (rules.length > 0) tree.children.unshift(namesOf(rules))
  nameHeadings(tree)
  nameCells(tree)
  leadLinks(tree, path, addressOf)
  const file = new VFile({ path, value: text })
  const program = processor.runSync(tree as object as Parameters<typeof processor.runSync>[0], file)
  return {
    title,
    description: lead ? wordsOf(lead) : '',
    code: String(processor.stringify(program, file)),
  }
}

/** The heading of a page on a rule begins with its name, or the names of several. */
function titleAndRules(heading: string): readonly [title: string, rules: readonly string[]] {
  const [, rules, title] = /^([a-z-]+(?:, [a-z-]+)*): (.+)$/.exec(heading) ?? []
  return rules === undefined || title === undefined ? [heading, []] : [title, rules.split(', ')]
}

/** The names as they stand in a message, by which a reader who comes from one knows the page. */
function namesOf(rules: readonly string[]): Paragraph {
  const names = rules.flatMap((rule, index) => [
    { type: 'text' as const, value: index === 0 ? 'Kontrollen kallar det ' : ', ' },
    { type: 'inlineCode' as const, value: rule },
  ])
  return { type: 'paragraph', children: [...names, { type: 'text', value: '.' }] }
}

function tellTagsAsText(tree: Root): void {
  changeChildren(tree, (node, parent) => {
    if (node.type !== 'html') return [node]
    const text: Nodes = { type: 'text', value: node.value }
    const isInline = parent.type === 'paragraph' || parent.type === 'heading'
    return [isInline ? text : { type: 'paragraph', children: [text] }]
  })
}

function nameHeadings(tree: Root): void {
  const headings: Heading[] = []
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node)
    return true
  })
  const slugs = headingSlugs(headings.map((heading) => wordsOf(heading)))
  headings.forEach((heading, index) => {
    heading.data = { ...heading.data, hProperties: { id: `${HEADING_PREFIX}${slugs[index]}` } }
  })
}

/** In a narrow window a row becomes a few lines: each cell then says which column it is of. */
function nameCells(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === 'table') nameCellsOf(node)
    return true
  })
}

/** Rows that are shown as lines are still read as a table: browsers need its roles in words then. */
function nameCellsOf(table: Table): void {
  table.align = null
  table.data = { hProperties: { role: 'table' } }
  const [head] = table.children
  for (const row of table.children) {
    row.data = { hProperties: { role: 'row' } }
    row.children.forEach((cell, column) => {
      const name = column > 0 ? head?.children[column] : undefined
      cell.data = {
        hProperties:
          row === head
            ? { role: 'columnheader' }
            : { role: 'cell', ...(name && { 'data-kolumn': wordsOf(name) }) },
      }
    })
  }
}

function leadLinks(tree: Root, path: string, addressOf: (path: string) => string | null): void {
  changeChildren(tree, (node) => {
    if (node.type !== 'link' || /^[a-z]+:/.test(node.url)) return [node]
    const [to = '', anchor] = node.url.split('#', 2)
    const address = to === '' ? '' : addressOf(posix.join(posix.dirname(path), to))
    if (address === null) return node.children
    const [slug] = anchor === undefined ? [] : headingSlugs([decodeURI(anchor)])
    node.url = address + (slug === undefined ? '' : `#${HEADING_PREFIX}${slug}`)
    return [node]
  })
}

/** Put other nodes in the place of each, innermost first. */
function changeChildren(
  parent: Parents,
  change: (node: Nodes, parent: Parents) => readonly Nodes[],
): void {
  for (const child of parent.children) if ('children' in child) changeChildren(child, change)
  parent.children = parent.children.flatMap((child) => change(child, parent)) as never
}
