import { useTranslation } from '../i18n/use-translation.ts'
import { addressOf } from '../model/addresses.ts'
import type { DocumentId } from '../model/ids.ts'
import type { NamedDocument } from '../model/pages/named.ts'
import { Link } from './Link.tsx'

/** A document by name and form number, leading to its page. */
export function DocumentLink(props: {
  readonly id: DocumentId
  readonly registers: { readonly documents: readonly NamedDocument[] }
  readonly withOrigin?: boolean
}) {
  const { id, registers, withOrigin = false } = props
  const { t } = useTranslation()
  const found = registers.documents.find((candidate) => candidate.id === id)
  return (
    <>
      <Link to={addressOf.document(id)}>{found?.name ?? id}</Link>
      {found?.formNumber && <> ({t('step.form', { number: found.formNumber })})</>}
      {withOrigin && found?.fromOutside && (
        <span className="origin"> {t('step.fromOutside', { text: found.fromOutside })}</span>
      )}
    </>
  )
}
