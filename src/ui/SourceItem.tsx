import { listed } from '../i18n/listed.ts'
import { sourceCautions, sourceDay } from '../i18n/source-age.ts'
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
  const { title, publisher, url, caution } = source
  const { sections, others } = placesInSource(locators)
  const places = [
    ...(sections.length > 0 ? [t('ui.sourceSections', { sections: listed(sections) })] : []),
    ...others,
  ]
  const cautions = sourceCautions(t, { ...source, caution: note ? null : caution })
  return (
    <>
      {url === null ? <cite>{title}</cite> : <Link to={url}>{title}</Link>}
      {places.length > 0 && `, ${places.join('; ')}`}. {publisher}, {sourceDay(t, source)}.
      {cautions !== null && <span className="source-caution"> {cautions}</span>}
      {note && <span className="source-caution"> {note}</span>}
    </>
  )
}
