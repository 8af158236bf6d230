import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { DocumentPage } from '../../model/pages/document-page.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { HandoverList } from '../../ui/HandoverList.tsx'
import { Link } from '../../ui/Link.tsx'
import { PlacedStepList } from '../../ui/PlacedStepList.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { RegisterPage } from '../../ui/RegisterPage.tsx'
import './registers.css'

export type DocumentViewProps = {
  readonly site: SiteIndex
  readonly page: DocumentPage
  readonly text: Text
}

/** A document: what it is for, where it comes from, where it is needed, and how it travels. */
export function DocumentView({ site, page, text }: DocumentViewProps) {
  const { t } = useTranslation()
  const { document, givenIn, neededIn, sent, names } = page
  return (
    <RegisterPage
      className="register-page"
      name={document.name}
      lead={document.purpose}
      of={document}
      sources={page.sources}
      site={site}
    >
      <div className="register-columns">
        <section>
          <Facts>
            <Fact
              name={t('document.form')}
              values={document.formNumber === null ? [] : [document.formNumber]}
            />
            <Fact
              name={t('document.otherWords')}
              values={document.synonyms.length > 0 ? [document.synonyms.join(', ')] : []}
            />
            <Fact
              name={t('document.link')}
              values={
                document.url === null
                  ? []
                  : [
                      <Link key="link" to={document.url}>
                        {t('document.openLink')}
                      </Link>,
                    ]
              }
            />
          </Facts>
          <Prose text={text} />
        </section>
        <section>
          <h2>{t('document.origin')}</h2>
          {document.fromOutside !== null && (
            <p>{t('document.fromOutside', { text: document.fromOutside })}</p>
          )}
          {givenIn.length > 0 && (
            <>
              <h3>{t('document.givenIn')}</h3>
              <PlacedStepList places={givenIn} site={site} />
            </>
          )}
          {givenIn.length === 0 && document.fromOutside === null && <p>{t('document.noOrigin')}</p>}
        </section>
        <section>
          <h2>{t('document.needed')}</h2>
          {neededIn.length === 0 ? (
            <p>{t('document.notNeeded')}</p>
          ) : (
            <PlacedStepList places={neededIn} site={site} />
          )}
        </section>
      </div>
      {sent.length > 0 && (
        <section>
          <h2>{t('document.sent')}</h2>
          <HandoverList handovers={sent} side="none" site={site} names={names} level={3} />
        </section>
      )}
    </RegisterPage>
  )
}
