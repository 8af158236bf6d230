import { formatDay } from '../../i18n/format-day.ts'
import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { NewsInShort } from '../../model/pages/start-page.ts'
import { Link } from '../../ui/Link.tsx'

/** So many of what a news item is about are named here; its own page has them all. */
const MOST_NAMES = 3

/** The latest news by name, day and what they are about; nothing where there are none. */
export function LatestNews({ news }: { readonly news: readonly NewsInShort[] }) {
  const { t } = useTranslation()
  if (news.length === 0) return null
  return (
    <section aria-labelledby="nyheter">
      <h2 id="nyheter">{t('frame.news')}</h2>
      <ul className="latest-news">
        {news.map((item) => (
          <li key={item.id}>
            {/* News are a document of their own: the app does not bear them. */}
            <Link to={item.address} target="_self">
              {item.heading}
            </Link>
            <p className="fine">
              <time dateTime={item.day}>{formatDay(item.day)}</time>
              <Concerned item={item} />
            </p>
          </li>
        ))}
      </ul>
      <p className="all-news">
        <Link to={addressOf.news()} target="_self">
          {t('start.allNews')}
        </Link>
      </p>
    </section>
  )
}

function Concerned({ item: { concerned } }: { readonly item: NewsInShort }) {
  const { t } = useTranslation()
  if (concerned.length === 0) return null
  const more = concerned.length - MOST_NAMES
  const names = concerned.slice(0, MOST_NAMES)
  const told = listed(more > 0 ? [...names, t('start.moreNames', { count: more })] : names)
  return <> · {t('start.newsConcerns', { names: told })}</>
}
