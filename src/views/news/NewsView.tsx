import { useTranslation } from '../../i18n/news-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { NEWS_FEED } from '../../model/news-address.ts'
import type { ShownNews } from '../../model/pages/news-page.ts'
import { Link } from '../../ui/Link.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { NewsEntry } from './NewsEntry.tsx'
import './news.css'

export type NewsViewProps = {
  readonly site: SiteIndex
  readonly news: readonly ShownNews[]
  /** The body of each, in the same order. */
  readonly texts: readonly Text[]
}

/** What is new, the latest first. */
export function NewsView({ site, news, texts }: NewsViewProps) {
  const { t } = useTranslation()
  return (
    <div className="news">
      <h1>{t('news.title')}</h1>
      {news.length === 0 ? (
        <p className="lead">{t('news.none')}</p>
      ) : (
        <p className="lead">{t('news.lead')}</p>
      )}
      <p className="news-feed">
        <Link to={NEWS_FEED} type="application/atom+xml">
          {t('news.feed')}
        </Link>
      </p>
      {news.map((item, i) => (
        <NewsEntry key={item.id} item={item} text={texts[i] ?? null} site={site} />
      ))}
    </div>
  )
}
