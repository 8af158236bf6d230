import type { TFunction } from 'i18next'
import './fact-words.ts'
import type { Source } from '../model/provenance.ts'
import { ruleSources } from '../model/rule-sources.ts'
import type { LegalRule } from '../model/site.ts'
import { sourceCautions, sourceDay } from './source-age.ts'

/** Where a rule stands, in words; a reader can open the page that it was read on. */
export type RuleTold = {
  readonly reference: string
  /** The page it was read on, called by its host: a law's name would promise the law itself. */
  readonly readOn: { readonly url: string; readonly host: string } | null
  /** How old the text is, where the reference does not say so and one text is all there is. */
  readonly day: string | null
  /** What to bear in mind, one for each text that it stands on. */
  readonly cautions: readonly string[]
}

/** @param sources - the site's */
export function ruleTold(t: TFunction, rule: LegalRule, sources: readonly Source[]): RuleTold {
  const { reference, url } = rule
  const read = ruleSources(rule, sources)
  const [first] = read
  const isOne = read.length === 1
  const cautions = read.flatMap((source) => {
    const caution = sourceCautions(t, source)
    if (caution === null || isOne) return caution ?? []
    return t('ui.sourceCautionOf', { title: source.title, day: sourceDay(t, source), caution })
  })
  const isDated = first?.date != null && reference.includes(first.date.slice(0, 4))
  return {
    reference,
    readOn: url === null ? null : { url, host: new URL(url).hostname.replace(/^www\d?\./, '') },
    day: first && isOne && !isDated ? sourceDay(t, first) : null,
    cautions,
  }
}
