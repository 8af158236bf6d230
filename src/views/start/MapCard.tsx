import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ListedMap } from '../../model/pages/map-list.ts'
import { Link } from '../../ui/Link.tsx'
import { PhaseArrow } from '../../ui/PhaseArrow.tsx'

export type MapCardProps = { readonly process: ListedMap; readonly level: 2 | 3 }

/** A map by name and purpose, and its phases as links: two clicks to any step. */
export function MapCard({ process, level }: MapCardProps) {
  const { t } = useTranslation()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li className="map-card">
      <Heading>
        <Link to={addressOf.map(process.id)}>{process.name}</Link>
      </Heading>
      <p>
        {process.purpose}{' '}
        <span className="fine">{t('start.stepCount', { count: process.stepCount })}</span>
      </p>
      <PhaseArrow process={process} />
    </li>
  )
}
