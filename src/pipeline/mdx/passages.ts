import type { Nodes, Root } from 'mdast'
import { wordsOf } from './check-body.ts'
import { processor } from './parse-body.ts'
import { walk } from './walk.ts'

/** Paragraphs, list items, headings and cells of a body as plain words; empty when the body cannot be parsed. */
export function passagesOf(body: string): readonly string[] {
  if (body.trim() === '') return []
  let tree: Root
  try {
    tree = processor.parse(body) as Root
  } catch {
    // The fault itself has been told when the body was checked.
    return []
  }
  const passages: string[] = []
  walk(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
      return true
    }
    passages.push(wordsOf(node))
    return false
  })
  return passages
}
