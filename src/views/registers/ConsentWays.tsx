import { useTranslation } from '../../i18n/page-words.ts'
import { Link } from '../../ui/Link.tsx'

/** The page has two readers: each finds their part at once, and who is asked finds help. */
export function ConsentWays() {
  const { t } = useTranslation()
  return (
    <nav className="consent-ways" aria-label={t('consent.ways')}>
      <ul>
        <li>
          <Link to="#till-dig">{t('consent.toYou')}</Link>
        </li>
        <li>
          <Link to="#i-arbetet">{t('consent.atWork')}</Link>
        </li>
        <li>
          <Link to="#hjalp">{t('frame.help')}</Link>
        </li>
      </ul>
    </nav>
  )
}
