import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { type ConsentPage, citationsOfValues } from '../../model/pages/consent-page.ts'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { RegisterPage } from '../../ui/RegisterPage.tsx'
import { ConsentCards } from './ConsentCards.tsx'
import { ConsentCitizen } from './ConsentCitizen.tsx'
import { ConsentUses } from './ConsentUses.tsx'
import { ConsentWays } from './ConsentWays.tsx'
import './registers.css'

export type ConsentViewProps = {
  readonly site: SiteIndex
  readonly page: ConsentPage
  readonly text: Text
}

/** A consent: first to the one who is asked for it, then to who asks: what, who, between whom, how long, and if not? */
export function ConsentView({ site, page, text }: ConsentViewProps) {
  const { t } = useTranslation()
  const { consent, stations } = page
  const isForCitizens = consent.citizen !== undefined || stations.length > 0
  return (
    <RegisterPage
      className="register-page"
      name={consent.name}
      of={consent}
      more={citationsOfValues(consent)}
      sources={page.sources}
      site={site}
    >
      {isForCitizens && (
        <>
          <ConsentWays />
          <ConsentCitizen page={page} site={site} />
        </>
      )}
      <h2 id="i-arbetet" className="consent-work">
        {t('consent.atWork')}
      </h2>
      <ConsentCards consent={consent} site={site} />
      {text && (
        <section>
          <h2>{t('consent.about')}</h2>
          <Prose text={text} />
        </section>
      )}
      <ConsentUses page={page} site={site} />
    </RegisterPage>
  )
}
