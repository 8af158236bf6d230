import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { stationName } from '../../model/citizen-names.ts'
import type { Target } from '../../model/way-choices.ts'
import { Link } from '../../ui/Link.tsx'
import type { Standing } from './WayRow.tsx'

export type RefusalRowProps = {
  readonly standing: Pick<Standing, 'process' | 'numberOf'>
  readonly condition: string
  readonly targets: readonly Target[]
}

/**
 * What a no to sharing means: the help meanwhile and that the way goes on, then that the question may be taken up
 * again, and last the help that is left when nothing comes of it. Nobody is to read it as being asked until they say
 * yes, or as the way out of all help.
 */
export function RefusalRow({ standing, condition, targets }: RefusalRowProps) {
  const { process, numberOf } = standing
  const { t } = useTranslation()
  const back = targets.find(({ isFallback }) => !isFallback)
  const ends = targets.filter(({ kind, isFallback }) => kind === 'end' && isFallback)
  const meanwhile = back?.via.map((step) => t('citizen.meanwhileStep', { step: stationName(step) }))
  return (
    <div className="refused">
      <p className="way-end">
        <span className="way-label">{condition}</span>{' '}
        <span>
          {[
            ...(meanwhile ?? []),
            back?.kind === 'here' ? t('citizen.refusedHere') : t('citizen.refused'),
          ].join(' ')}
        </span>{' '}
        {back?.kind === 'station' && (
          <Link
            to={addressOf.station(process.id, back.step.id)}
            data-steg={back.step.id}
            // Paper has no link.
            data-plats={t('citizen.stationNumber', { number: numberOf.get(back.step.id) })}
          >
            {stationName(back.step)}
          </Link>
        )}
      </p>{' '}
      {ends.map(({ step }) => (
        <p key={step.id} className="way-end way-fallback">
          <span className="way-label">{t('citizen.ifNotSolved')}</span>{' '}
          <span>{t('citizen.refusedEnd', { end: stationName(step) })}</span>
        </p>
      ))}
    </div>
  )
}
