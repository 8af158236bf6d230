import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { wordsOf } from './check-body.ts'
import { walk } from './walk.ts'

/**
 * Puts the explanations that a citizen's terms bear (see `linkBody`) after the paragraphs they stand in, and leaves
 * their ids with the terms: the sentence reads whole where notes are shown as text, on paper and in a browser that
 * knows no popover. Each is written once, after the first paragraph with its term.
 */
export function placeTermNotes(tree: Root): void {
  const ids = new Map<string, string>()
  /** From the paragraph and the like to the notes that follow it. */
  const notesAfter = new Map<Nodes, Note[]>()
  walk(tree, (node, ancestors) => {
    if (node.type !== 'mdxJsxTextElement') return true
    const attribute = node.attributes.find(({ type, ...rest }) => {
      return type === 'mdxJsxAttribute' && 'name' in rest && rest.name === 'note'
    })
    const text = attribute?.value
    const line = ancestors.find(({ type }) => LINES.has(type))
    if (!attribute || typeof text !== 'string' || line === undefined) return true
    const id = ids.get(text) ?? `ord-text-${ids.size + 1}`
    if (!ids.has(text)) {
      ids.set(text, id)
      notesAfter.set(line, [...(notesAfter.get(line) ?? []), noteOf(id, wordsOf(node), text)])
    }
    attribute.value = id
    return true
  })
  insert(tree, notesAfter)
}

const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

type Note = ReturnType<typeof noteOf>

function noteOf(id: string, word: string, text: string) {
  const capital = word.charAt(0).toLocaleUpperCase('sv') + word.slice(1)
  const children: PhrasingContent[] = [
    { type: 'strong', children: [{ type: 'text', value: `${capital}:` }] },
    { type: 'text', value: ` ${text}` },
  ]
  const hProperties = { className: ['term-note'], id, popover: 'auto' }
  // Not a paragraph to Markdown: a list whose items hold one line each stays such a list, and there loses its paragraphs.
  return { type: 'emphasis' as const, data: { hName: 'div', hProperties }, children }
}

function insert(parent: Parents, notesAfter: ReadonlyMap<Nodes, readonly Note[]>): void {
  const children: readonly Nodes[] = parent.children
  parent.children = children.flatMap((child): readonly Nodes[] => {
    if ('children' in child) insert(child, notesAfter)
    const notes = notesAfter.get(child) ?? []
    if (child.type !== 'tableCell') return [child, ...notes]
    // A row holds nothing but cells.
    child.children.push(...notes)
    return [child]
  }) as never
}
