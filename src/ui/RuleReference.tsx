import { type ReadText, ruleTold } from '../i18n/rule-told.ts'
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
 * read would tell of us, and make an old copy look new. Of several texts each has a sentence of its own.
 */
export function RuleReference({ rule, sources }: RuleReferenceProps) {
  const { t } = useTranslation()
  const { reference, only, texts } = ruleTold(t, rule, sources)
  return (
    <>
      {reference}
      {only ? <AsRead {...only} /> : '.'}
      {texts.map((text) => (
        <span key={text.title} className="rule-text">
          {' '}
          ”{text.title}”
          <AsRead {...text} />
        </span>
      ))}
    </>
  )
}

/** The end of the sentence that names a text. */
function AsRead({ readOn, day, caution }: Omit<ReadText, 'title'>) {
  const { t } = useTranslation()
  return (
    <>
      {readOn && (
        <>
          , {t('ui.readOn')} <Link to={readOn.url}>{readOn.host}</Link>
        </>
      )}
      {day && `, ${day}`}.{caution && <span className="source-caution"> {caution}</span>}
    </>
  )
}
