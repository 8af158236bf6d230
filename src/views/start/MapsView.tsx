import { useTranslation } from '../../i18n/page-words.ts'
import type { ListedMap } from '../../model/pages/map-list.ts'
import { MapCard } from './MapCard.tsx'
import './start.css'

/** All maps, each with its phases. */
export function MapsView({ maps }: { readonly maps: readonly ListedMap[] }) {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('maps.title')}</h1>
      <p className="lead">{t('maps.intro')}</p>
      <ul className="map-list">
        {maps.map((map) => (
          <MapCard key={map.id} process={map} level={2} />
        ))}
      </ul>
    </>
  )
}
