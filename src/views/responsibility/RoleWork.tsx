import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { stepKey } from '../../model/ids.ts'
import type { PlacedStep } from '../../model/pages/named.ts'
import type { DocumentUse, RolePage } from '../../model/pages/role-page.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { DocumentLink } from '../../ui/DocumentLink.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepLink } from '../../ui/StepLink.tsx'

export type RoleWorkProps = {
  readonly page: Pick<RolePage, 'needsDocuments' | 'givesDocuments' | 'deadlines' | 'registrations'>
  readonly site: SiteIndex
}

/** What goes with a role's own steps: documents, deadlines and registrations. */
export function RoleWork({ page, site }: RoleWorkProps) {
  const { t } = useTranslation()
  const { needsDocuments, givesDocuments, deadlines, registrations } = page
  return (
    <>
      {(needsDocuments.length > 0 || givesDocuments.length > 0) && (
        <section>
          <h2>{t('role.documents')}</h2>
          <Documents title={t('role.needsDocuments')} uses={needsDocuments} />
          <Documents title={t('role.givesDocuments')} uses={givesDocuments} />
        </section>
      )}
      {deadlines.length > 0 && (
        <section>
          <h2>{t('role.deadlines')}</h2>
          <ul>
            {deadlines.map(({ process, step, deadline }) => (
              <li key={keyOf({ process, step })}>
                <StepLink process={process} step={step} />:{' '}
                <ClaimValue
                  claim={deadline}
                  parties={site.parties}
                  show={(value) => formatDeadline(t, value)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {registrations.length > 0 && (
        <section>
          <h2>{t('role.registrations')}</h2>
          <ul>
            {registrations.map(({ process, step, system, point, when, status }) => (
              <li key={`${keyOf({ process, step })} ${system} ${point}`}>
                {when === null
                  ? t('role.registration', { point, system })
                  : t('role.registrationWhen', { point, system, when })}{' '}
                {status !== 'stated' && <StatusTag status={status} />}{' '}
                <span className="fine">
                  {t('role.inStep')} <StepLink process={process} step={step} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Documents(props: { readonly title: string; readonly uses: readonly DocumentUse[] }) {
  const { title, uses } = props
  const { t } = useTranslation()
  if (uses.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {uses.map(({ document, places }) => (
          <li key={document.id}>
            <DocumentLink id={document.id} registers={{ documents: [document] }} />{' '}
            <span className="fine">
              {t('role.inStep')}{' '}
              {places.map((place, i) => (
                <span key={keyOf(place)}>
                  {i > 0 && ', '}
                  <StepLink {...place} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function keyOf({ process, step }: PlacedStep): string {
  return stepKey({ process: process.id, step: step.id })
}
