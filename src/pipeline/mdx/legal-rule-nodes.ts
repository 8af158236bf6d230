import type { BlockContent, PhrasingContent } from 'mdast'
import { i18n } from '../../i18n/index.ts'
import { ruleTold } from '../../i18n/rule-told.ts'
import type { Source } from '../../model/provenance.ts'
import type { LegalRule } from '../../model/site.ts'
import type { Body } from './bodies.ts'

type Audience = Body['audience']

/** A rule, and the site's sources. */
export type ReadRule = { readonly rule: LegalRule; readonly sources: readonly Source[] }

/** What a rule says on lines of its own, in its reader's words, with its source and how old our copy is. */
export function ruleBlock(read: ReadRule, audience: Audience): BlockContent {
  return {
    type: 'blockquote',
    data: { hProperties: { className: ['regel'] } },
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: wordsOf(read.rule, audience) }] },
      { type: 'paragraph', children: reference(read, 'Källa: ', '.', '') },
    ],
  }
}

/** The same inside a line. */
export function ruleInline(read: ReadRule, audience: Audience): PhrasingContent {
  const source = reference(read, ' (', '.', ')')
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['regel'] } },
    children: [{ type: 'text', value: wordsOf(read.rule, audience) }, ...source],
  }
}

/** A citizen's page has no caseworker's words for a rule: the look-up refuses one that has no others. */
function wordsOf({ content, citizenText }: LegalRule, audience: Audience): string {
  return audience === 'citizen' ? (citizenText ?? '') : content
}

function reference(
  { rule, sources }: ReadRule,
  before: string,
  end: string,
  after: string,
): PhrasingContent[] {
  const { t } = i18n
  const { reference, readOn, day, cautions } = ruleTold(t, rule, sources)
  const age = [day === null ? end : `, ${day}${end}`, ...cautions].join(' ')
  if (readOn === null) return [{ type: 'text', value: before + reference + age + after }]
  const { url, host } = readOn
  return [
    { type: 'text', value: `${before}${reference}, ${t('ui.readOn')} ` },
    { type: 'link', url, children: [{ type: 'text', value: host }] },
    { type: 'text', value: age + after },
  ]
}
