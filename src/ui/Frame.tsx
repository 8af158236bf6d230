import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { formatDay } from '../i18n/format-day.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { SiteIndex } from '../layout/published-site.ts'
import { addressOf, LISTS } from '../model/addresses.ts'
import { Feedback } from './Feedback.tsx'
import { Link } from './Link.tsx'

export type Crumb = { readonly name: string; readonly to?: string }

export type FrameProps = {
  readonly site: SiteIndex
  /** The day the site was built, `2026-11-22`. */
  readonly builtOn: string
  /**
   * A citizen's page has a calmer head, and a way to leave at once. A page for those who write, and the news, have the
   * caseworkers' head, without the app.
   */
  readonly kind: 'caseworker' | 'citizen' | 'editor'
  /** From below the start page down to this page, which comes last and needs no address. Empty on the start page. */
  readonly breadcrumb: readonly Crumb[]
  /** `text`: a column of text. `wide`: cards and tables. `full`: the map, from edge to edge. */
  readonly width: 'text' | 'wide' | 'full'
  /** The search field in the head of a caseworker's page. */
  readonly search: ReactNode
  readonly children: ReactNode
}

/** What stands around every page: skip link, head, place in the site, main content, foot. */
export function Frame(props: FrameProps) {
  const { site, builtOn, kind, breadcrumb, width, search, children } = props
  const { t } = useTranslation()
  return (
    <div className="frame" data-kind={kind}>
      <a className="skip-link" href="#innehall">
        {t('frame.skip')}
      </a>
      <header className="frame-head">
        <Link className="frame-title" to={addressOf.start()}>
          {site.settings.title}
        </Link>
        {HAS_CITIZENS && kind === 'citizen' ? (
          <CitizenMenu site={site} />
        ) : (
          <CaseworkerMenu search={search} />
        )}
      </header>
      {breadcrumb.length > 0 && <Breadcrumb crumbs={breadcrumb} />}
      <main id="innehall" className="frame-main" data-width={width} tabIndex={-1}>
        {children}
      </main>
      <Foot site={site} builtOn={builtOn} kind={kind} />
    </div>
  )
}

/** The app shows no citizen's page, and does not load what only those have. */
const HAS_CITIZENS = import.meta.env.SSR || !import.meta.env.PROD

/** The addresses that belong to a menu entry, its own first. */
const MENU = [
  { key: 'frame.maps', addresses: [addressOf.maps()] },
  {
    key: 'frame.responsibility',
    addresses: [addressOf.responsibility(), ...Object.values(LISTS)],
  },
  { key: 'frame.glossary', addresses: [addressOf.glossary()] },
] as const

function CaseworkerMenu({ search }: { readonly search: ReactNode }) {
  const { t } = useTranslation()
  const [here] = useLocation()
  return (
    <>
      <nav className="frame-menu" aria-label={t('frame.menu')}>
        <ul>
          {MENU.map(({ key, addresses }) => (
            <li key={key}>
              <Link to={addresses[0]} aria-current={currentness(here, addresses)}>
                {t(key)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="frame-search">{search}</div>
    </>
  )
}

function currentness(here: string, addresses: readonly string[]): 'page' | 'true' | undefined {
  if (here === addresses[0]) return 'page'
  return addresses.some((address) => here.startsWith(address)) ? 'true' : undefined
}

function CitizenMenu({ site }: { readonly site: SiteIndex }) {
  const { t } = useTranslation()
  return (
    <nav className="frame-ways" aria-label={t('frame.menu')}>
      <ul>
        <li>
          <a className="button" href="#hjalp">
            {t('frame.help')}
          </a>
        </li>
        <li>
          <LeaveLink site={site} />
        </li>
      </ul>
    </nav>
  )
}

/**
 * For who does not want to be seen reading this: straight to a site that tells nothing. The first web address among
 * the publisher's help is such a one; without any, the start page is.
 */
function LeaveLink({ site }: { readonly site: SiteIndex }) {
  const { t } = useTranslation()
  const away = site.settings.help.find(({ url }) => url?.startsWith('https:'))?.url
  return away ? (
    <a className="button" href={away} rel="external noreferrer" data-lamna="">
      {t('frame.leave')}
    </a>
  ) : (
    <Link className="button" to={addressOf.start()} data-lamna="">
      {t('frame.leave')}
    </Link>
  )
}

function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useTranslation()
  const all: readonly Crumb[] = [{ name: t('frame.start'), to: addressOf.start() }, ...crumbs]
  return (
    <nav className="breadcrumb" aria-label={t('frame.breadcrumb')}>
      <ol>
        {all.map(({ name, to }, index) => (
          <li key={to ?? name}>
            {index === all.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <Link to={to ?? addressOf.start()}>{name}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The same parts in the same order on every page (A11Y-37). */
function Foot({ site, builtOn, kind }: Pick<FrameProps, 'site' | 'builtOn' | 'kind'>) {
  const { t } = useTranslation()
  const { help, feedback, publisher } = site.settings
  return (
    <footer className="frame-foot">
      <section aria-labelledby="hjalp">
        <h2 id="hjalp">{t('frame.help')}</h2>
        <ul>
          {help.map(({ text, url }) => (
            <li key={text}>{url === null ? text : <Link to={url}>{text}</Link>}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="synpunkter">
        <h2 id="synpunkter">{t('frame.feedback')}</h2>
        <Feedback feedback={feedback} />
      </section>
      <nav aria-labelledby="webbplatsen">
        <h2 id="webbplatsen">{t('frame.site')}</h2>
        <ul>
          {/* A citizen's head is kept for help and for leaving. The glossary is in the workers' frame: a citizen has
              each hard word explained where it stands. */}
          {HAS_CITIZENS && kind === 'citizen' && (
            <li>
              <Link to={addressOf.searchOfCitizens()}>{t('frame.search')}</Link>
            </li>
          )}
          <li>
            <Link to={addressOf.about()}>{t('frame.about')}</Link>
          </li>
          <li>
            {/* A document of its own, which the app leaves to the browser. */}
            <Link to={addressOf.news()} target="_self">
              {t('frame.news')}
            </Link>
          </li>
          <li>
            <Link to={addressOf.accessibility()}>{t('frame.accessibility')}</Link>
          </li>
          <li>
            <Link to={addressOf.privacy()}>{t('frame.privacy')}</Link>
          </li>
        </ul>
      </nav>
      <p className="frame-imprint">
        {t('frame.publisher', { publisher })}. {t('frame.licence')}{' '}
        {t('frame.updated', { day: formatDay(builtOn) })}.
      </p>
    </footer>
  )
}
