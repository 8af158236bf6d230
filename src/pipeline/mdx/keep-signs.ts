import type { Nodes, Parents, Root } from 'mdast'
import { runAtEnd, runAtStart } from '../../model/word-run.ts'
import type { JsxElement } from './check-body.ts'
import { walk } from './walk.ts'

/**
 * Hands the signs on either side of an explained term (see `placeTermNotes`) to the term: it is shown as one box, and
 * a full stop after it would else begin a line alone.
 */
export function keepSigns(tree: Root): void {
  walk(tree, (node) => {
    if ('children' in node) keepIn(node)
    return true
  })
}

function keepIn({ children }: Parents): void {
  const nodes: readonly Nodes[] = children
  nodes.forEach((node, index) => {
    if (node.type !== 'mdxJsxTextElement' || !isExplained(node)) return
    const previous = nodes[index - 1]
    const next = nodes[index + 1]
    if (previous?.type === 'text') {
      const before = runAtEnd(previous.value)
      previous.value = previous.value.slice(0, previous.value.length - before.length)
      give(node, 'before', before)
    }
    if (next?.type === 'text') {
      const after = runAtStart(next.value)
      next.value = next.value.slice(after.length)
      give(node, 'after', after)
    }
  })
}

function isExplained({ attributes }: JsxElement): boolean {
  return attributes.some(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'note',
  )
}

function give({ attributes }: JsxElement, name: string, value: string): void {
  if (value !== '') attributes.push({ type: 'mdxJsxAttribute', name, value })
}
