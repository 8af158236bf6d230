import type { HTMLAttributes } from 'react'
import { formatDay } from '../../i18n/format-day.ts'
import { useTranslation } from '../../i18n/news-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { ConcernedPage, ShownNews } from '../../model/pages/news-page.ts'
import { Link } from '../../ui/Link.tsx'
import { PROSE_COMPONENTS } from '../../ui/prose/prose-components.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { ReviewLine } from '../../ui/ReviewLine.tsx'

export type NewsEntryProps = {
  readonly item: ShownNews
  readonly text: Text
  readonly site: SiteIndex
}

type HeadingProps = HTMLAttributes<HTMLHeadingElement>

/** A news item's own headings stand below its heading. */
const COMPONENTS = {
  ...PROSE_COMPONENTS,
  h2: (props: HeadingProps) => <h3 {...props} />,
  h3: (props: HeadingProps) => <h4 {...props} />,
  h4: (props: HeadingProps) => <h5 {...props} />,
  h5: (props: HeadingProps) => <h6 {...props} />,
}

/** One news item; its id is the anchor that its feed and other pages link to. */
export function NewsEntry({ item, text: Body, site }: NewsEntryProps) {
  const { t } = useTranslation()
  const { id, heading, day, lead, concerned, review } = item
  return (
    <article className="news-entry" id={id}>
      <h2>{heading}</h2>
      <p className="news-day">
        <time dateTime={day}>{formatDay(day)}</time>
      </p>
      <p className="news-lead">{lead}</p>
      {Body !== null && (
        <div className="prose">
          <Body components={COMPONENTS} />
        </div>
      )}
      {concerned.length > 0 && (
        <>
          <p className="news-concerns">{t('news.concerns')}:</p>
          <ul>
            {concerned.map((page) => (
              <li key={page.address}>
                <Link to={page.address}>{page.name}</Link> <KindWords page={page} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ReviewLine review={review} site={site} />
    </article>
  )
}

function KindWords({ page: { kind, process } }: { readonly page: ConcernedPage }) {
  const { t } = useTranslation()
  return <span className="fine">({t(`news.kind.${kind}`, { process: process ?? '' })})</span>
}
