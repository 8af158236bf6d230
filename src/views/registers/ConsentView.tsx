import { useTranslation } from '../../i18n/page-words.ts'
import '../../i18n/search-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { AT_WORK, LISTS } from '../../model/addresses.ts'
import { type ConsentPage, citationsOfValues } from '../../model/pages/consent-page.ts'
import { Divided } from '../../ui/Divided.tsx'
import { Link } from '../../ui/Link.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import '../../ui/citizen-page.css'
import '../../ui/frame-paper.css'
import '../../ui/register-page.css'
import { ConsentCards } from './ConsentCards.tsx'
import { ConsentCitizen } from './ConsentCitizen.tsx'
import { ConsentUses } from './ConsentUses.tsx'
import './registers.css'
import './consent.css'

export type ConsentViewProps = {
  readonly site: SiteIndex
  readonly page: ConsentPage
  readonly text: Text
}

/**
 * A consent, as told to the one who is asked for it. What who asks needs to know (who, between whom, how long, where in
 * the maps) is folded below, one link away; on paper it is there when it has been opened.
 */
export function ConsentView({ site, page, text }: ConsentViewProps) {
  const { t } = useTranslation()
  const { consent, stations } = page
  const isForCitizens = consent.citizen !== undefined || stations.length > 0
  return (
    <article className="consent">
      <h1>
        <Divided name={consent.name} />
      </h1>
      {isForCitizens && (
        <>
          <p className="to-work">
            <Link to={`#${AT_WORK}`}>{t('consent.toWork')}</Link>
          </p>
          <ConsentCitizen page={page} site={site} />
        </>
      )}
      <details className="consent-work" open={!isForCitizens}>
        <summary>
          <h2>{t('consent.atWork')}</h2>
        </summary>
        {/* A link to what is inside opens the fold. */}
        <div id={AT_WORK} className="register register-page">
          <ConsentCards consent={consent} site={site} />
          {text && (
            <section>
              <h2>{t('consent.about')}</h2>
              <Prose text={text} />
            </section>
          )}
          <ConsentUses page={page} site={site} />
          <section className="provenance">
            <h2>{t('role.sources')}</h2>
            <ProvenanceNote
              of={consent}
              more={citationsOfValues(consent)}
              sources={page.sources}
              site={site}
            />
          </section>
          <p>
            <Link to={LISTS.consents}>{t('registers.consents.all')}</Link>
          </p>
        </div>
      </details>
    </article>
  )
}
