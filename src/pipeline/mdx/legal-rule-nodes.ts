import type { BlockContent, PhrasingContent } from 'mdast'
import { i18n } from '../../i18n/index.ts'
import { type ReadText, ruleTold } from '../../i18n/rule-told.ts'
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
      { type: 'paragraph', children: reference(read, 'Källa: ', '') },
    ],
  }
}

/** The same inside a line. */
export function ruleInline(read: ReadRule, audience: Audience): PhrasingContent {
  const source = reference(read, ' (', ')')
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

function reference({ rule, sources }: ReadRule, before: string, after: string): PhrasingContent[] {
  const { t } = i18n
  const { reference, only, texts } = ruleTold(t, rule, sources)
  const asRead = ({ readOn, day, caution }: Omit<ReadText, 'title'>) => [
    ...(readOn ? [...said(`, ${t('ui.readOn')} `), linkTo(readOn)] : []),
    ...said([day === null ? '.' : `, ${day}.`, ...(caution ? [caution] : [])].join(' ')),
  ]
  return [
    ...said(before + reference),
    ...(only ? asRead(only) : said('.')),
    ...texts.flatMap((text) => [...said(` ”${text.title}”`), ...asRead(text)]),
    ...said(after),
  ]
}

function said(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function linkTo({ url, host }: NonNullable<ReadText['readOn']>): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: host }] }
}
