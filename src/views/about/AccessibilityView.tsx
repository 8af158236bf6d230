import { formatDay } from '../../i18n/format-day.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { AccessibilityStatement } from '../../model/site.ts'
import { Feedback } from '../../ui/Feedback.tsx'
import { Link } from '../../ui/Link.tsx'
import './about.css'

export type AccessibilityViewProps = {
  readonly site: SiteIndex
  readonly statement: AccessibilityStatement
}

const REPORT_ADDRESS = 'https://www.digg.se/tdosanmalan'

/** The accessibility statement with the parts that Digg lists, out of one config (A11Y-02). */
export function AccessibilityView({ site, statement }: AccessibilityViewProps) {
  const { t } = useTranslation()
  const { title, publisher, feedback } = site.settings
  const { compliance, gaps, assessedOn, updatedOn, method, contact } = statement
  const { exemptions, outsideTheLaw } = statement
  return (
    <article className="about">
      <h1>{t('accessibility.title', { title })}</h1>
      <p className="lead">{t('accessibility.lead', { publisher, title })}</p>
      <div className="about-columns">
        <section>
          <h2>{t('accessibility.compliance')}</h2>
          <p>{t(`accessibility.${COMPLIANCE[compliance]}`)}</p>
        </section>
        <section>
          <h2>{t('accessibility.gaps')}</h2>
          {gaps.length === 0 ? (
            <p>{t('accessibility.noGaps')}</p>
          ) : (
            <ul className="gap-list">
              {gaps.map(({ what, why, plan }) => (
                <li key={what}>
                  <p>
                    <strong>{what}</strong>
                  </p>
                  <p>{t('accessibility.why', { why })}</p>
                  <p>{t('accessibility.plan', { plan })}</p>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h2>{t('accessibility.exemptions')}</h2>
          {exemptions.length === 0 ? (
            <p>{t('accessibility.noExemptions')}</p>
          ) : (
            <ul>
              {exemptions.map(({ what, reason }) => (
                <li key={what}>
                  <strong>{what}</strong> {reason}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h2>{t('accessibility.outside')}</h2>
          {outsideTheLaw.length === 0 ? (
            <p>{t('accessibility.noOutside')}</p>
          ) : (
            <ul>
              {outsideTheLaw.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h2>{t('accessibility.contact')}</h2>
          <Feedback feedback={{ text: contact, url: feedback.url }} />
        </section>
        <section>
          <h2>{t('accessibility.supervision')}</h2>
          <p>{t('accessibility.supervisionText')}</p>
          <p>
            <Link to={REPORT_ADDRESS}>{t('accessibility.report')}</Link>
          </p>
        </section>
        <section>
          <h2>{t('accessibility.method')}</h2>
          <p>{method}</p>
          <p>{t('accessibility.assessed', { day: formatDay(assessedOn) })}</p>
          <p>{t('accessibility.updated', { day: formatDay(updatedOn) })}</p>
        </section>
      </div>
    </article>
  )
}

const COMPLIANCE = { helt: 'full', delvis: 'partial', inte: 'none' } as const
