import { ruleTold } from '../i18n/rule-told.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Source } from '../model/provenance.ts'
import type { LegalRule } from '../model/site.ts'
import { Link } from './Link.tsx'

export type RuleReferenceProps = {
  readonly rule: LegalRule
  readonly sources: readonly Source[]
}

/**
 * Where a rule stands, on whose page it was read, how old that text is, and what to bear in mind of it: the day it was
 * read would tell of us, and make an old copy look new.
 */
export function RuleReference({ rule, sources }: RuleReferenceProps) {
  const { t } = useTranslation()
  const { reference, readOn, day, cautions } = ruleTold(t, rule, sources)
  return (
    <>
      {reference}
      {readOn && (
        <>
          , {t('ui.readOn')} <Link to={readOn.url}>{readOn.host}</Link>
        </>
      )}
      {day && `, ${day}`}.
      {cautions.map((caution) => (
        <span key={caution} className="source-caution">
          {' '}
          {caution}
        </span>
      ))}
    </>
  )
}
