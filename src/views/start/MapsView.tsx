import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { MapCard } from './MapCard.tsx'
import './start.css'

/** All maps, each with its phases. */
export function MapsView({ site }: { readonly site: SiteIndex }) {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('maps.title')}</h1>
      <p className="lead">{t('maps.intro')}</p>
      <ul className="map-list">
        {site.processes.map((process) => (
          <MapCard key={process.id} process={process} level={2} />
        ))}
      </ul>
    </>
  )
}
