import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { stationName } from '../../model/citizen-names.ts'
import type { Target } from '../../model/station-ways.ts'
import { Link } from '../../ui/Link.tsx'
import type { Standing } from './WayRow.tsx'

export type RefusalRowProps = {
  readonly standing: Pick<Standing, 'process' | 'numberOf'>
  readonly condition: string
  readonly targets: readonly Target[]
}

/**
 * What a no to sharing means: first the help that is left, then that the question may be taken up again. Nobody is to
 * read it as being asked until they say yes, and then left without help.
 */
export function RefusalRow({ standing, condition, targets }: RefusalRowProps) {
  const { process, numberOf } = standing
  const { t } = useTranslation()
  const station = targets.find(({ kind }) => kind === 'station')?.step
  const end = targets.find(({ kind }) => kind === 'end')?.step
  return (
    <p className="way-end">
      <span className="way-label">{condition}</span>{' '}
      <span>{end && t('citizen.refused', { end: stationName(end) })}</span>{' '}
      {station && (
        <Link
          to={addressOf.station(process.id, station.id)}
          data-steg={station.id}
          // Paper has no link.
          data-plats={t('citizen.stationNumber', { number: numberOf.get(station.id) })}
        >
          {stationName(station)}
        </Link>
      )}
    </p>
  )
}
