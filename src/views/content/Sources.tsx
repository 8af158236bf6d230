import { useTranslation } from '../../i18n/content-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { WithoutSource } from '../../model/content-status/without-source.ts'
import { Link } from '../../ui/Link.tsx'
import { factName } from './fact-name.ts'
import { OwnerName } from './OwnerName.tsx'
import { TextName } from './TextName.tsx'

type SourcesProps = {
  readonly site: SiteIndex
  readonly owners: readonly WithoutSource[]
}

/** How much of what each party's texts say stands on a source, and what does not. */
export function Sources({ site, owners }: SourcesProps) {
  const { t } = useTranslation()
  const unsourced = owners.flatMap((own) => own.unsourced)
  return (
    <>
      <p>{t('content.sources.intro')}</p>
      <div className="table-scroll">
        <table className="content-counts">
          <thead>
            <tr>
              <th scope="col">{t('content.sources.owner')}</th>
              <th scope="col">{t('content.sources.statements')}</th>
              <th scope="col">{t('content.sources.concluded')}</th>
              <th scope="col">{t('content.sources.unsourced')}</th>
            </tr>
          </thead>
          <tbody>
            {owners.map(({ owner, statements, concluded, unsourced: own }) => (
              <tr key={owner}>
                <th scope="row">
                  <Link to={addressOf.party(owner)}>
                    <OwnerName site={site} owner={owner} isDivided />
                  </Link>
                </th>
                <td>{statements}</td>
                <td>{concluded}</td>
                <td>{own.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unsourced.length === 0 ? (
        <p>{t('content.sources.none')}</p>
      ) : (
        <section>
          <h3>{t('content.sources.list')}</h3>
          <ul>
            {unsourced.map(({ text, ...said }) => (
              <li key={JSON.stringify([text.path, said])}>
                <TextName text={text} />: {factName(t, said)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
