import { formatSourceDate } from '../i18n/format-day.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Source } from '../model/provenance.ts'
import { Link } from './Link.tsx'

export type SourceItemProps = {
  readonly source: Source
  /** The places in the source, as content writes them: `4.2.2`. */
  readonly locators?: readonly string[]
  /** Stands in the place of a caution that is explained elsewhere. */
  readonly note?: string | undefined
}

/** One source: title, publisher, date, the places cited, and what to bear in mind. */
export function SourceItem({ source, locators = [], note }: SourceItemProps) {
  const { t } = useTranslation()
  const { title, publisher, date, url, caution } = source
  return (
    <>
      {url === null ? <cite>{title}</cite> : <Link to={url}>{title}</Link>}
      {locators.length > 0 && <>, {locators.join('; ')}</>}. {publisher},{' '}
      {date === null ? t('ui.sourceUndated') : formatSourceDate(date)}.
      {caution !== null && (
        <span className="source-caution"> {note ?? t('ui.sourceCaution', { caution })}</span>
      )}
    </>
  )
}
