import { Fragment } from 'react'
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

/** Other stations of the path, after the words that tell whom they are for. Paper has their numbers. */
export function SeeAlsoList({ path: { process, stations }, seeAlso }: SeeAlsoListProps) {
  const { t } = useTranslation()
  return (
    <ul className="see-also">
      {seeAlso.map(({ text, stations: ids }) => (
        <li key={text}>
          {text}
          {stations
            .filter(({ step }) => ids.includes(step.id))
            .map(({ step, number }, index) => (
              <Fragment key={step.id}>
                {index > 0 && ','}{' '}
                <Link
                  to={addressOf.station(process.id, step.id)}
                  data-steg={step.id}
                  data-plats={t('citizen.stationNumber', { number })}
                >
                  {stationName(step)}
                </Link>
              </Fragment>
            ))}
        </li>
      ))}
    </ul>
  )
}
