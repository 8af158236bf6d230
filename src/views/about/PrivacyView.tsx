import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { Feedback } from '../../ui/Feedback.tsx'
import { Link } from '../../ui/Link.tsx'
import './about.css'

const PARTS = ['nothing', 'noCookies', 'noThirdParties', 'logs', 'print', 'links'] as const

export type PrivacyViewProps = { readonly site: SiteIndex }

/** What the site knows of its reader: nothing. And the one who does see something, the host, is named. */
export function PrivacyView({ site }: PrivacyViewProps) {
  const { t } = useTranslation()
  const { feedback } = site.settings
  return (
    <article className="about">
      <h1>{t('privacy.title')}</h1>
      <p className="lead">{t('privacy.lead')}</p>
      <div className="about-columns">
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{t(`privacy.${part}.title`)}</h2>
            <p>{t(`privacy.${part}.text`)}</p>
          </section>
        ))}
        <section>
          <h2>{t('privacy.contact')}</h2>
          <Feedback feedback={feedback} />
          <p>
            <Link to={addressOf.about()}>{t('privacy.about')}</Link>
          </p>
        </section>
      </div>
    </article>
  )
}
