import { useTranslation } from '../../i18n/content-words.ts'
import { formatDay } from '../../i18n/format-day.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { ToldChange, Touched, Unpublished } from '../../model/content-status/content-status.ts'
import { Link } from '../../ui/Link.tsx'
import { ChangedMaps, type ChangedMapsProps } from './ChangedMaps.tsx'
import { TextName } from './TextName.tsx'

type UnpublishedChangesProps = Pick<ChangedMapsProps, 'drawings' | 'Drawing'> & {
  readonly site: SiteIndex
  readonly unpublished: Unpublished
}

/** What is changed since the last publication, or since a revision of git: whom it touches, which files, and what the maps draw otherwise. */
export function UnpublishedChanges(props: UnpublishedChangesProps) {
  const { site, unpublished, drawings, Drawing } = props
  const { publication, revision, changes, effect, touched, maps } = unpublished
  const { t } = useTranslation()
  if (publication === null && revision === null) return <p>{t('content.unpublished.never')}</p>
  const compared = <ComparedWith unpublished={unpublished} />
  if (changes.length === 0) return <p>{compared}</p>
  return (
    <>
      <p className="note">
        {compared} {effect}
      </p>
      <TouchedPages touched={touched} />
      <details>
        <summary>{t('content.unpublished.changes')}</summary>
        <ul className="content-list">
          {changes.map((change) => (
            <li key={change.text.path}>
              <ChangeWords change={change} />
            </li>
          ))}
        </ul>
      </details>
      <h3>{t('content.unpublished.maps')}</h3>
      {maps.length === 0 ? (
        <p>{t('content.unpublished.sameMaps')}</p>
      ) : (
        <ChangedMaps site={site} maps={maps} drawings={drawings} Drawing={Drawing} />
      )}
    </>
  )
}

/** How much is changed, and since when. */
function ComparedWith({ unpublished }: { readonly unpublished: Unpublished }) {
  const { publication, revision, changes } = unpublished
  const { t } = useTranslation()
  const count = changes.length
  if (revision !== null) {
    const { name, hash } = revision
    const when = { name, hash, day: formatDay(revision.day) }
    return count === 0
      ? t('content.unpublished.nothingSinceRevision', when)
      : t('content.unpublished.sinceRevision', { ...when, count })
  }
  if (publication === null) return null
  const when = { number: publication.number, day: formatDay(publication.day) }
  return count === 0
    ? t('content.unpublished.nothing', when)
    : t('content.unpublished.since', { ...when, count })
}

const TOUCHED = ['parties', 'roles', 'prints', 'citizenPages', 'translations', 'news'] as const

function TouchedPages({ touched }: { readonly touched: Touched }) {
  const { t } = useTranslation()
  const kinds = TOUCHED.filter((kind) => touched[kind].length > 0)
  if (kinds.length === 0) return null
  return (
    <details>
      <summary>{t('content.unpublished.touched')}</summary>
      <dl className="content-touched">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`content.unpublished.${kind}`)}</dt>
            <dd>
              <ul>
                {touched[kind].map(({ name, address }) => (
                  <li key={address ?? name}>
                    {address === null ? name : <Link to={address}>{name}</Link>}
                    {address === null && kind !== 'translations' && (
                      <span className="fine"> ({t('content.unpublished.gone')})</span>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function ChangeWords({ change }: { readonly change: ToldChange }) {
  const { t } = useTranslation()
  const { kind, parts, text } = change
  return (
    <>
      <p>
        <strong className="tag">{t(`content.unpublished.kind.${kind}`)}</strong>{' '}
        <TextName text={text} isGone={kind === 'removed'} />
      </p>
      <p className="fine">
        <code>{text.path}</code>
        {parts.length > 0 && ` · ${t('content.unpublished.parts', { parts: parts.join(', ') })}`}
      </p>
    </>
  )
}
