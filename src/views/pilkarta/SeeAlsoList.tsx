import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { stationName } from '../../model/citizen-names.ts'
import type { CitizenPath } from '../../model/citizen-path.ts'
import type { SeeAlso } from '../../model/process.ts'
import { Link } from '../../ui/Link.tsx'

export type SeeAlsoListProps = {
  readonly path: CitizenPath
  readonly seeAlso: readonly SeeAlso[]
}

/** Other stations of the path, each after the words that tell whom it is for. Paper has their numbers. */
export function SeeAlsoList({ path: { process, stations }, seeAlso }: SeeAlsoListProps) {
  const { t } = useTranslation()
  return (
    <ul className="see-also">
      {seeAlso.map(({ text, station }) => {
        const found = stations.find(({ step }) => step.id === station)
        if (found === undefined) return null
        return (
          <li key={station}>
            {text}{' '}
            <Link
              to={addressOf.station(process.id, station)}
              data-steg={station}
              data-plats={t('citizen.stationNumber', { number: found.number })}
            >
              {stationName(found.step)}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
