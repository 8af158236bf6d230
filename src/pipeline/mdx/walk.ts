import type { Nodes, Parents, Root } from 'mdast'

/** Visit every node in reading order with those it stands in, outermost first. `false` leaves its children out. */
export function walk(
  tree: Root,
  visit: (node: Nodes, ancestors: readonly Parents[]) => boolean | undefined,
): void {
  const step = (node: Nodes, ancestors: readonly Parents[]): void => {
    if (visit(node, ancestors) === false || !('children' in node)) return
    const inside = [...ancestors, node]
    for (const child of node.children) step(child, inside)
  }
  step(tree, [])
}
