import type { BlockContent, PhrasingContent } from 'mdast'
import type { LegalRule } from '../../model/site.ts'
import type { Body } from './bodies.ts'

type Audience = Body['audience']

/** What a rule says on lines of its own, in its reader's words, with its source and the day of our copy. */
export function ruleBlock(rule: LegalRule, audience: Audience): BlockContent {
  return {
    type: 'blockquote',
    data: { hProperties: { className: ['regel'] } },
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: wordsOf(rule, audience) }] },
      { type: 'paragraph', children: ruleSource(rule, 'Källa: ', '.') },
    ],
  }
}

/** The same inside a line. */
export function ruleInline(rule: LegalRule, audience: Audience): PhrasingContent {
  const source = ruleSource(rule, ' (', ')')
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['regel'] } },
    children: [{ type: 'text', value: wordsOf(rule, audience) }, ...source],
  }
}

/** A citizen's page has no caseworker's words for a rule: the look-up refuses one that has no others. */
function wordsOf({ content, citizenText }: LegalRule, audience: Audience): string {
  return audience === 'citizen' ? (citizenText ?? '') : content
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
