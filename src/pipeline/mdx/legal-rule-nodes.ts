import type { BlockContent, PhrasingContent } from 'mdast'
import type { LegalRule } from '../../model/site.ts'

/** What a rule says on lines of its own, with its source and the day of our copy. */
export function ruleBlock(rule: LegalRule): BlockContent {
  return {
    type: 'blockquote',
    data: { hProperties: { className: ['regel'] } },
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: rule.content }] },
      { type: 'paragraph', children: ruleSource(rule, 'Källa: ', '.') },
    ],
  }
}

/** The same inside a line. */
export function ruleInline(rule: LegalRule): PhrasingContent {
  const source = ruleSource(rule, ' (', ')')
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['regel'] } },
    children: [{ type: 'text', value: rule.content }, ...source],
  }
}

function ruleSource(rule: LegalRule, before: string, after: string): PhrasingContent[] {
  const day = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' })
  const date = day.format(new Date(`${rule.date}T00:00:00Z`))
  const reference = { type: 'text' as const, value: rule.reference }
  return [
    { type: 'text', value: before },
    rule.url === null ? reference : { type: 'link', url: rule.url, children: [reference] },
    { type: 'text', value: `, läst ${date}${after}` },
  ]
}
