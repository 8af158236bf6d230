import { sourceCautions, sourceDay } from '../i18n/source-age.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Source } from '../model/provenance.ts'
import { ruleSource } from '../model/rule-source.ts'
import type { LegalRule } from '../model/site.ts'
import { Link } from './Link.tsx'

export type RuleReferenceProps = {
  readonly rule: LegalRule
  readonly sources: readonly Source[]
}

/**
 * Where a rule stands, how old the text is that it was read in, and what to bear in mind of that: the day it was read
 * would tell of us, and make an old copy look new.
 */
export function RuleReference({ rule, sources }: RuleReferenceProps) {
  const { t } = useTranslation()
  const { url, reference } = rule
  const source = ruleSource(rule, sources)
  const cautions = source && sourceCautions(t, source)
  return (
    <>
      {url === null ? reference : <Link to={url}>{reference}</Link>}
      {source && `, ${sourceDay(t, source)}`}.
      {cautions && <span className="source-caution"> {cautions}</span>}
    </>
  )
}
