import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { Source } from '../../model/provenance.ts'
import type { Term } from '../../model/site.ts'
import { ReviewLine } from '../../ui/ReviewLine.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'

export type TermEntryProps = {
  readonly term: Term
  readonly site: SiteIndex
  readonly sources: readonly Source[]
}

const ABBREVIATED = /\p{Lu}.*\p{Lu}/u

/** One word explained; its id is the anchor that other pages link to. */
export function TermEntry({ term, site, sources }: TermEntryProps) {
  const { t } = useTranslation()
  const { id, name, abbreviations, synonyms, definition, plain, status } = term
  const inName = name.split(/[^\p{L}\p{N}]+/u)
  const others = abbreviations.filter((one) => one !== name && !inName.includes(one))
  // "Bistånd" is another word for "ekonomiskt bistånd"; an abbreviation that stands in the name tells nothing more.
  const words = synonyms.filter((one) => !inName.includes(one) || !ABBREVIATED.test(one))
  return (
    <section className="term-entry" id={id}>
      <h3>
        <dfn>{name}</dfn>
        {others.length > 0 && <span> ({others.join(', ')})</span>}
      </h3>
      <p>
        {definition} {status !== 'stated' && <StatusTag status={status} />}
      </p>
      {plain !== null && (
        <p>
          <strong>{t('glossary.plain')}:</strong> {plain}
        </p>
      )}
      {words.length > 0 && (
        <p className="fine">
          {t('glossary.synonyms')}: {words.join(', ')}
        </p>
      )}
      <details>
        <summary>
          {t('glossary.sources')}
          <span className="visually-hidden">: {name}</span>
        </summary>
        <p>
          <StatusTag status={status} /> {t(`ui.status.${status}Meaning`)}
        </p>
        <SourceList citations={term.citations} sources={sources} />
        <ReviewLine review={term.review} site={site} />
      </details>
    </section>
  )
}
