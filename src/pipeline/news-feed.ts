import { createHash } from 'node:crypto'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { i18n } from '../i18n/index.ts'
import '../i18n/news-words.ts'
import { addressOf } from '../model/addresses.ts'
import { lastReviewed } from '../model/last-reviewed.ts'
import { NEWS_FEED } from '../model/news-address.ts'
import { newsPage } from '../model/pages/news-page.ts'
import type { Site } from '../model/site.ts'

const t = i18n.t

/**
 * The news as a feed to subscribe to (RFC 4287), in plain text: what is new in short, and where the rest stands.
 *
 * @param root - where the site stands: `https://exempel.se/karta/`, or only `/karta/` where the host is not known. An
 * address of a feed may be relative, and then counts from where the feed was found.
 */
export function newsFeed(site: Site, root: string): string {
  const news = newsPage(site)
  const { title, publisher, mainProcess } = site.settings
  const whole = (address: string) => root + address.slice(1)
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'sv' }, [
    x('id', idOf(mainProcess)),
    x('title', `${t('news.title')}: ${title}`),
    // Without news it is as old as the content that has none, whenever the site is built.
    x('updated', momentOf(news[0]?.day ?? lastReviewed(site))),
    x('author', [x('name', publisher)]),
    x('link', { rel: 'alternate', type: 'text/html', href: whole(addressOf.news()) }),
    // A feed that does not know its own address cannot tell it.
    ...(root.startsWith('/')
      ? []
      : [x('link', { rel: 'self', type: 'application/atom+xml', href: whole(NEWS_FEED) })]),
    ...news.map(({ id, heading, day, lead, address }) =>
      x('entry', [
        x('id', idOf(`${mainProcess}/${id}`)),
        x('title', heading),
        x('published', momentOf(day)),
        x('updated', momentOf(day)),
        x('link', { rel: 'alternate', type: 'text/html', href: whole(address) }),
        x('summary', lead),
      ]),
    ),
  ])
  // No text of XML may hold these three signs, and the library lets them through.
  const xml = toXml(feed).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`
}

/** In UTC, so that no machine's time zone moves the day. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`
}

/**
 * The same in every build, and wherever the site is moved: a news item is never told twice.
 *
 * @see RFC 9562, version 8: the bits are of our own making
 */
function idOf(name: string): string {
  const bytes = createHash('sha256').update(`nyheter/${name}`).digest().subarray(0, 16)
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return `urn:uuid:${[...parts, hex.slice(20)].join('-')}`
}
