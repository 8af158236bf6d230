import { useTranslation } from '../../i18n/use-translation.ts'
import { addressOf } from '../../model/addresses.ts'
import type { NextStation } from '../../model/citizen-path.ts'
import type { ProcessId } from '../../model/ids.ts'
import type { Question } from '../../model/site.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { stationName } from './station-name.ts'
import { targetOf, type WaysOn, waysOn } from './ways-on.ts'

export type NextStationsProps = {
  readonly process: ProcessId
  readonly next: readonly NextStation[]
  readonly questions: readonly Question[]
}

/**
 * The way on. One way is one big link. Several are told in words, not only drawn (LANG-18): what decides between
 * them, and which answer leads where; or that they go on at the same time.
 */
export function NextStations({ process, next, questions }: NextStationsProps) {
  const { t } = useTranslation()
  const [first, ...others] = next
  if (first === undefined) {
    return (
      <section className="next">
        <h2 id="sedan">{t('citizen.next')}</h2>
        <p>{t('citizen.pathEnds')}</p>
      </section>
    )
  }
  if (others.length === 0 && first.choice === null) {
    return (
      <section className={first.station ? 'next stays-in-view' : 'next'}>
        <h2 id="sedan" className={first.station ? 'visually-hidden' : undefined}>
          {t('citizen.next')}
        </h2>
        <Way process={process} way={first} isMain />
      </section>
    )
  }
  const groups = waysOn(next)
  const count = groups.reduce((sum, { ways }) => sum + ways.length, 0)
  return (
    <>
      <p className="way-on stays-in-view">
        <Link className="way main-way" to="#sedan">
          <span className="way-name">{t('citizen.waysOn', { count })}</span>
          <Icon name="down" />
        </Link>
      </p>
      <section className="next" aria-labelledby="sedan">
        <h2 id="sedan">{t('citizen.next')}</h2>
        {groups.map((group, index) => (
          <div className="next-group" key={group.choice?.id ?? ''}>
            <GroupIntro group={group} isFirst={index === 0} questions={questions} />
            <ul>
              {group.ways.map((way) => (
                <li key={targetOf(way)}>
                  <Way process={process} way={way} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  )
}

function GroupIntro({
  group: { choice, ways },
  isFirst,
  questions,
}: {
  readonly group: WaysOn
  readonly isFirst: boolean
  readonly questions: readonly Question[]
}) {
  const { t } = useTranslation()
  if (choice === null) {
    return <p>{isFirst && ways.length > 1 ? t('citizen.atTheSameTime') : t('citizen.also')}</p>
  }
  const asked = questions.find(({ id }) => id === choice.question)
  const question = asked?.citizenText ?? asked?.text ?? choice.name
  return (
    <p>
      {choice.kind === 'inclusive-split' ? t('citizen.oneOrMore') : t('citizen.dependsOn')}{' '}
      <strong>{question}</strong>
    </p>
  )
}

type WayProps = {
  readonly process: ProcessId
  readonly way: NextStation
  readonly isMain?: boolean
}

function Way({ process, way, isMain = false }: WayProps) {
  const { t } = useTranslation()
  const label = isMain
    ? t('citizen.next')
    : way.label === ''
      ? null
      : t('citizen.ifAnswer', { answer: way.label })
  const target = way.station
  if (target === null) {
    return (
      <p className="way-end">
        {!isMain && label !== null && <span className="way-label">{label}</span>}{' '}
        <span>{t('citizen.end', { end: way.end?.name ?? '' })}</span>
      </p>
    )
  }
  return (
    <Link
      className={isMain ? 'way main-way' : 'way'}
      to={addressOf.station(process, target.id)}
      data-steg={target.id}
    >
      <span className="way-text">
        {label !== null && <span className="way-label">{label}</span>}{' '}
        <span className="way-name">{stationName(target)}</span>{' '}
        {way.isBack && <span className="way-back">{t('citizen.goesBack')}</span>}
      </span>
      <Icon name={way.isBack ? 'back' : 'arrow'} />
    </Link>
  )
}
