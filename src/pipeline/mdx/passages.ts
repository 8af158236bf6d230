import type { Nodes, Root } from 'mdast'
import { placeOf, wordsOf } from './check-body.ts'
import { walk } from './walk.ts'

export type BodyPassage = {
  /** Plain words, without marks. */
  readonly text: string
  readonly line: number
  readonly column: number
  /** The words of its links, in order. */
  readonly links: readonly string[]
}

/** Paragraphs, list items, headings and cells of a body. */
export function passagesIn(tree: Root): readonly BodyPassage[] {
  const passages: BodyPassage[] = []
  walk(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
      return true
    }
    const { line, column } = placeOf(node, '')
    passages.push({ text: wordsOf(node), line, column, links: linksIn(node) })
    return false
  })
  return passages
}

function linksIn(node: Nodes): readonly string[] {
  if (node.type === 'link') return [wordsOf(node)]
  return 'children' in node ? node.children.flatMap((child) => linksIn(child)) : []
}
