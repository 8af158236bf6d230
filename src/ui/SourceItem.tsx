import { formatSourceDate } from '../i18n/format-day.ts'
import { listed } from '../i18n/listed.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Source } from '../model/provenance.ts'
import { Link } from './Link.tsx'
import { placesInSource } from './places-in-source.ts'

export type SourceItemProps = {
  readonly source: Source
  /** The places in the source, as content writes them: `4.2.2`, `3 §`. */
  readonly locators?: readonly string[]
  /** Stands in the place of a caution that is explained elsewhere. */
  readonly note?: string | undefined
}

/** One source: title, publisher, date, the places cited, and what to bear in mind: where it is from, and what else. */
export function SourceItem({ source, locators = [], note }: SourceItemProps) {
  const { t } = useTranslation()
  const { title, publisher, date, url, place, caution } = source
  const { sections, others } = placesInSource(locators)
  const places = [
    ...(sections.length > 0 ? [t('ui.sourceSections', { sections: listed(sections) })] : []),
    ...others,
  ]
  const cautions = [
    ...(place === null ? [] : [t('ui.sourceElsewhere', { place })]),
    ...(caution === null || note ? [] : [caution]),
  ]
  return (
    <>
      {url === null ? <cite>{title}</cite> : <Link to={url}>{title}</Link>}
      {places.length > 0 && `, ${places.join('; ')}`}. {publisher},{' '}
      {date === null ? t('ui.sourceUndated') : formatSourceDate(date)}.
      {cautions.length > 0 && (
        <span className="source-caution">
          {' '}
          {t('ui.sourceCaution', { caution: cautions.join(' ') })}
        </span>
      )}
      {note && <span className="source-caution"> {note}</span>}
    </>
  )
}
