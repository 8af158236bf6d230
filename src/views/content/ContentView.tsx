import { useTranslation } from '../../i18n/content-words.ts'
import { formatDay } from '../../i18n/format-day.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { ContentStatus } from '../../model/content-status/content-status.ts'
import { Findings } from './Findings.tsx'
import { Languages } from './Languages.tsx'
import { OpenQuestionList } from './OpenQuestionList.tsx'
import { Overview } from './Overview.tsx'
import { Readability } from './Readability.tsx'
import { Reviews } from './Reviews.tsx'
import { Sources } from './Sources.tsx'
import { SECTIONS } from './sections.ts'
import { UnpublishedChanges } from './UnpublishedChanges.tsx'
import './content.css'

export type ContentViewProps = {
  readonly site: SiteIndex
  readonly status: ContentStatus
}

/** Monday morning's page for those who edit: what there is to do, and what a change touches before it is published. */
export function ContentView({ site, status }: ContentViewProps) {
  const { t } = useTranslation()
  const parts = {
    findings: <Findings site={site} status={status} />,
    unpublished: <UnpublishedChanges site={site} unpublished={status.unpublished} />,
    reviews: <Reviews site={site} status={status} />,
    languages: <Languages status={status} />,
    sources: <Sources site={site} owners={status.withoutSource} />,
    readability: <Readability readers={status.readability} />,
    open: <OpenQuestionList site={site} owners={status.openQuestions} />,
  }
  return (
    <article className="content-status">
      <h1>{t('content.title')}</h1>
      <p className="lead">{t('content.lead')}</p>
      <p className="fine">{t('content.counted', { day: formatDay(status.day) })}</p>
      <Overview status={status} />
      {SECTIONS.map(({ key, id }) => (
        <section key={key} aria-labelledby={id}>
          <h2 id={id}>{t(`content.${key}.title`)}</h2>
          {parts[key]}
        </section>
      ))}
    </article>
  )
}
