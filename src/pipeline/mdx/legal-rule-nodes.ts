import type { BlockContent, PhrasingContent } from 'mdast'
import { i18n } from '../../i18n/index.ts'
import '../../i18n/fact-words.ts'
import { sourceCautions, sourceDay } from '../../i18n/source-age.ts'
import type { Source } from '../../model/provenance.ts'
import type { LegalRule } from '../../model/site.ts'
import type { Body } from './bodies.ts'

type Audience = Body['audience']

/** A rule, and the source that it was read in. */
export type ReadRule = { readonly rule: LegalRule; readonly source: Source | null }

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
  { rule, source }: ReadRule,
  before: string,
  end: string,
  after: string,
): PhrasingContent[] {
  const { t } = i18n
  const cautions = source && sourceCautions(t, source)
  const name = { type: 'text' as const, value: rule.reference }
  const age = (source ? `, ${sourceDay(t, source)}` : '') + end + (cautions ? ` ${cautions}` : '')
  return [
    { type: 'text', value: before },
    rule.url === null ? name : { type: 'link', url: rule.url, children: [name] },
    { type: 'text', value: age + after },
  ]
}
