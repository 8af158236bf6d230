import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { type ConsentPage, citationsOfValues } from '../../model/pages/consent-page.ts'
import { Link } from '../../ui/Link.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { RegisterPage } from '../../ui/RegisterPage.tsx'
import { ConsentCards } from './ConsentCards.tsx'
import { ConsentUses } from './ConsentUses.tsx'
import './registers.css'

export type ConsentViewProps = {
  readonly site: SiteIndex
  readonly page: ConsentPage
  readonly text: Text
}

/** A consent in the order that the one who is asked asks back: who, what, between whom, how long, and if not? */
export function ConsentView({ site, page, text }: ConsentViewProps) {
  const { t } = useTranslation()
  const { consent, stations } = page
  return (
    <RegisterPage
      className="register-page"
      name={consent.name}
      of={consent}
      more={citationsOfValues(consent)}
      sources={page.sources}
      site={site}
    >
      <ConsentCards consent={consent} site={site} />
      {text && (
        <section>
          <h2>{t('consent.about')}</h2>
          <Prose text={text} />
        </section>
      )}
      {stations.length > 0 && (
        <section>
          <h2>{t('consent.station')}</h2>
          <ul>
            {stations.map(({ process, step }) => (
              <li key={`${process.id} ${step.id}`}>
                <Link to={addressOf.station(process.id, step.id)}>{step.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ConsentUses page={page} site={site} />
    </RegisterPage>
  )
}
