import type { Root } from 'mdast'
import { wordsOf } from './check-body.ts'
import { walk } from './walk.ts'

/** The words of a linked body as a reader meets them, a line for each paragraph, heading, cell and box title. */
export function plainText(tree: Root): string {
  const lines: string[] = []
  walk(tree, (node) => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
      case 'code':
        lines.push(wordsOf(node))
        return false
      case 'mdxJsxFlowElement':
        for (const { value } of node.attributes) if (typeof value === 'string') lines.push(value)
        return true
      default:
        return true
    }
  })
  return lines.join('\n')
}
