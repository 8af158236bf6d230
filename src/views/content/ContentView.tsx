import type { ComponentType } from 'react'
import { useTranslation } from '../../i18n/content-words.ts'
import { formatDay } from '../../i18n/format-day.ts'
import type { ContentPage, SiteIndex } from '../../layout/published-site.ts'
import '../../drawing/drawing.css'
import type { ChangedDrawingProps } from './ChangedDrawing.tsx'
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

export type ContentViewProps = ContentPage & {
  readonly site: SiteIndex
  /** How a changed map is drawn. Given from outside, so that no browser's files hold it: the page is never drawn there. */
  readonly Drawing: ComponentType<ChangedDrawingProps>
}

/** Monday morning's page for those who edit: what there is to do, and what a change touches before it is published. */
export function ContentView({ site, status, drawings, Drawing }: ContentViewProps) {
  const { t } = useTranslation()
  const parts = {
    findings: <Findings site={site} status={status} />,
    unpublished: (
      <UnpublishedChanges
        site={site}
        unpublished={status.unpublished}
        drawings={drawings}
        Drawing={Drawing}
      />
    ),
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
