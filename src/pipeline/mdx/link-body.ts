import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type { Problem } from '../problem.ts'
import type { Body } from './bodies.ts'
import type { JsxElement } from './check-body.ts'
import { COMPONENTS } from './components.ts'
import { ruleBlock, ruleInline } from './legal-rule-nodes.ts'
import { lookUp } from './look-up.ts'
import { resolveUrl } from './resolve-url.ts'
import type { Surroundings } from './surroundings.ts'

export type Linker = {
  /** Puts a question to the rest of the content: the links of a text are as good as the answers. */
  readonly ask: <Answer>(question: (around: Surroundings) => Answer) => Answer
  readonly report: (problem: Problem) => void
}

/**
 * Turn the components that name something into links with its right name, and give links within the site their
 * full address: the published text then needs no look-ups. A citizen's text explains a term where it stands instead
 * of leading away, so its `<Begrepp>` stays, and bears the explanation.
 */
export function linkBody(tree: Root, source: Body, { ask, report }: Linker): void {
  const change = (parent: Parents): void => {
    parent.children.forEach((child, index) => {
      if ('children' in child) change(child)
      if (child.type === 'link' || child.type === 'definition') {
        const { url } = child
        const resolved = ask((around) => resolveUrl(url, child, source, around))
        if (resolved.problem) report(resolved.problem)
        child.url = resolved.url
      }
      if (child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') {
        const isInside = isInSentence(parent.children[index - 1])
        const made = resolveElement(child, source, isInside, { ask, report })
        if (made) (parent.children as Nodes[])[index] = made
      }
    })
  }
  change(tree)
}

/** Words stand before it, and no sign that ends a sentence. */
function isInSentence(before: Nodes | undefined): boolean {
  return before !== undefined && (before.type !== 'text' || /[^.!?:\s]\s*$/.test(before.value))
}

function resolveElement(
  element: JsxElement,
  source: Body,
  isInside: boolean,
  { ask, report }: Linker,
): Nodes | null {
  const spec = COMPONENTS.get(element.name ?? '')
  if (!spec?.refersTo) return null
  const id = textOf(element, 'id')
  // A missing id has been told already.
  if (id === '') return null
  const isFlow = element.type === 'mdxJsxFlowElement'
  const found = ask((around) => lookUp(element, id, source, around))
  if ('problem' in found) {
    report(found.problem)
    return null
  }
  if (found.rule) {
    return isFlow ? ruleBlock(found.rule, source.audience) : ruleInline(found.rule, source.audience)
  }
  const given = inlineOf(element.children)
  const name = (isInside ? found.nameInSentence : undefined) ?? found.name
  const words: PhrasingContent[] = given.length > 0 ? given : [{ type: 'text', value: name }]
  if (found.note !== undefined) {
    const note = { type: 'mdxJsxAttribute' as const, name: 'note', value: found.note }
    const term: PhrasingContent = {
      type: 'mdxJsxTextElement',
      name: element.name,
      attributes: [note],
      children: words,
    }
    return isFlow ? { type: 'paragraph', children: [term] } : term
  }
  const content: PhrasingContent[] =
    found.address === null
      ? words
      : [{ type: 'link', url: found.address, children: words as never }]
  if (isFlow) return { type: 'paragraph', children: content }
  return content.length === 1 && content[0] ? content[0] : { type: 'emphasis', children: content }
}

function textOf(element: JsxElement, name: string): string {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  )
  return typeof attribute?.value === 'string' ? attribute.value : ''
}

/** The words inside a tag, whether it stood in a line or on lines of its own. */
function inlineOf(children: JsxElement['children']): PhrasingContent[] {
  return children.flatMap((child) =>
    child.type === 'paragraph' ? child.children : [child as PhrasingContent],
  )
}
