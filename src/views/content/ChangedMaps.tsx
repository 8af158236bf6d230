import { useTranslation } from '../../i18n/content-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { ChangedMap } from '../../model/history/map-changes.ts'
import { changeWords } from './change-words.ts'

type ChangedMapsProps = {
  readonly site: SiteIndex
  readonly maps: readonly ChangedMap[]
}

/** What each changed map draws otherwise than when it was published. */
export function ChangedMaps({ site, maps }: ChangedMapsProps) {
  return maps.map((map) => (
    <section key={map.id}>
      <h4>{map.name}</h4>
      <MapWords site={site} map={map} />
    </section>
  ))
}

function MapWords({ site, map }: { readonly site: SiteIndex; readonly map: ChangedMap }) {
  const { t } = useTranslation()
  if (map.before === null) return <p>{t('content.unpublished.mapAdded')}</p>
  if (map.after === null) return <p>{t('content.unpublished.mapRemoved')}</p>
  return (
    <ul>
      {map.changes.map((change) => (
        <li key={JSON.stringify(change)}>{changeWords(t, change, site.parties)}.</li>
      ))}
    </ul>
  )
}
