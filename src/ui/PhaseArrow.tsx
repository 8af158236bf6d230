import { useTranslation } from '../i18n/page-words.ts'
import { addressOf } from '../model/addresses.ts'
import type { ListedMap } from '../model/pages/map-list.ts'
import { Link } from './Link.tsx'
import './phase-arrow.css'

/** The phases of a map as an arrow: each leads to its steps on the map's page. */
export function PhaseArrow({ process }: { readonly process: ListedMap }) {
  const { t } = useTranslation()
  return (
    <ol className="phase-arrow" aria-label={t('maps.phasesOf', { process: process.name })}>
      {process.phases.map(({ id, name }) => (
        <li key={id}>
          <Link to={`${addressOf.map(process.id)}#fas-${id}`}>
            <span>{name}</span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
