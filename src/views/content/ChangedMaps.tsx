import type { ComponentType } from 'react'
import { useTranslation } from '../../i18n/content-words.ts'
import type { DrawnChange, SiteIndex } from '../../layout/published-site.ts'
import type { ChangedMap } from '../../model/history/map-changes.ts'
import type { ChangedDrawingProps } from './ChangedDrawing.tsx'
import { changeWords } from './change-words.ts'

export type ChangedMapsProps = {
  readonly site: SiteIndex
  readonly maps: readonly ChangedMap[]
  readonly drawings: readonly DrawnChange[]
  readonly Drawing: ComponentType<ChangedDrawingProps>
}

/** What each changed map draws otherwise than when it was published. */
export function ChangedMaps({ site, maps, drawings, Drawing }: ChangedMapsProps) {
  return maps.map((map) => {
    const drawing = drawings.find(({ id }) => id === map.id)
    return (
      <section key={map.id}>
        <h4>{map.name}</h4>
        <MapWords site={site} map={map} />
        {drawing && (
          <Drawing drawing={drawing} parties={site.parties} isFirst={drawing === drawings[0]} />
        )}
      </section>
    )
  })
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
