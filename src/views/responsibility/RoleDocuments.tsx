import { useTranslation } from '../../i18n/page-words.ts'
import type { DocumentUse, RolePage } from '../../model/pages/role-page.ts'
import { DocumentLink } from '../../ui/DocumentLink.tsx'
import { StepLink } from '../../ui/StepLink.tsx'
import { placeKey } from './place-key.ts'

export type RoleDocumentsProps = {
  readonly page: Pick<RolePage, 'needsDocuments' | 'givesDocuments'>
}

/** The documents that a role's own steps need and give. */
export function RoleDocuments({ page: { needsDocuments, givesDocuments } }: RoleDocumentsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Documents title={t('role.needsDocuments')} uses={needsDocuments} />
      <Documents title={t('role.givesDocuments')} uses={givesDocuments} />
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
            <span className="fine role-uses">
              {t('role.inStep')}{' '}
              {places.map((place, i) => (
                <span key={placeKey(place)}>
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
