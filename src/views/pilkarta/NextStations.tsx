import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { pathName, stationName } from '../../model/citizen-names.ts'
import type { CitizenPath, CitizenStation } from '../../model/citizen-path.ts'
import { parentPaths } from '../../model/citizen-path-parents.ts'
import type { Party, Role } from '../../model/party.ts'
import type { Process } from '../../model/process.ts'
import type { Question } from '../../model/site.ts'
import { placesOf, type StationWays } from '../../model/station-ways.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { firstSentence } from './first-sentence.ts'
import { type Onward, onwardOf } from './onward.ts'
import { WayGroups } from './WayGroups.tsx'
import type { Standing } from './WayRow.tsx'

export type NextStationsProps = {
  readonly path: CitizenPath
  readonly station: CitizenStation
  readonly questions: readonly Question[]
  readonly parties: readonly Party[]
  readonly roles: readonly Role[]
  /** All of the site's processes: a way may go on in the path that this one is a part of. */
  readonly processes: readonly Process[]
}

/**
 * The way on. One place to go on to is one big link. Every answer of every question on the way is told in words, not
 * only drawn (LANG-18), with where it leads. Several places: the main button leads to them, further down.
 */
export function NextStations(props: NextStationsProps) {
  const { path, station, questions, parties, roles, processes } = props
  const { t } = useTranslation()
  const { process, stations } = path
  const { ways } = station
  const after = { straight: ways.straight, choices: ways.choices }
  const places = placesOf(after)
  const numberOf = new Map(stations.map(({ step, number }) => [step.id, number]))
  const parents = parentPaths(processes, process)
  const standing: Standing = {
    parties,
    roles,
    process,
    number: station.number,
    numberOf,
    parents,
    processes,
  }
  const only = mainPlace(ways, standing)
  const isPlain = only !== null && ways.choices.length === 0 && ways.straight.length === 1
  return (
    <>
      {only === null && places.length > 1 && (
        <p className="way-on stays-in-view to-ways">
          <Link className="way main-way" to="#sedan">
            <span className="way-name">{t('citizen.waysOn')}</span>
            <Icon name="down" />
          </Link>
        </p>
      )}
      {only !== null && <MainWay {...only} />}
      {(!isPlain || ways.besides.length > 0) && (
        <section className="next" aria-labelledby="sedan">
          <h2 id="sedan">{t(only === null ? 'citizen.next' : 'citizen.howTheWayGoes')}</h2>
          {places.length === 0 && <p>{t('citizen.pathEnds')}</p>}
          {!isPlain && (
            <WayGroups
              standing={standing}
              questions={questions}
              straight={ways.straight}
              straightIf={null}
              choices={ways.choices}
              isQuiet={only !== null}
            />
          )}
          {ways.besides.length > 0 && (
            <details className="more">
              <summary>{t('citizen.moreWays')}</summary>
              {ways.besides.map(({ step, isBefore, straight, choices }) => (
                <WayGroups
                  key={step.id}
                  standing={standing}
                  questions={questions}
                  straight={straight}
                  straightIf={t('citizen.ifStep', { step: stationName(step) })}
                  choices={choices}
                  isBefore={isBefore}
                  isQuiet
                />
              ))}
            </details>
          )}
        </section>
      )}
    </>
  )
}

/**
 * The one station to go on to, whatever is answered. Where nothing is asked, what follows when a way back has been
 * tried enough is another outcome, told beside. When the part of the way ends here, it may stand in another path.
 */
function mainPlace(
  { straight, choices }: StationWays,
  { process, number, numberOf, parents }: Standing,
): MainWayProps | null {
  const atOnce = straight.filter(({ isFallback }) => !isFallback)
  const [place, ...others] = placesOf({
    straight: choices.length === 0 ? atOnce : straight,
    choices,
  })
  if (place === undefined || others.length > 0) return null
  if (place.kind === 'station') {
    const target = numberOf.get(place.step.id) ?? number
    const isBack = target < number
    return {
      process,
      step: place.step,
      backTo: isBack ? target : null,
      onPaper: isBack ? null : target,
      number: null,
      when: null,
    }
  }
  const [onward, ...elsewhere] = onwardOf(parents, place.step.id)
  if (onward === undefined || elsewhere.length > 0) return null
  const when = firstSentence(onward.step.citizen?.when ?? '')
  return { ...onward, backTo: null, onPaper: null, when }
}

type MainWayProps = Omit<Onward, 'number'> & {
  /** Its number in this path, when it stands before this station; the reader may have come past it. */
  readonly backTo: number | null
  /** Its number in this path, when it comes later: paper has no link. */
  readonly onPaper: number | null
  /** Its number in another path; `null` in this one. */
  readonly number: number | null
  /** When it can be the way, where it is in another path: the reader may not have come for that. */
  readonly when: string | null
}

function MainWay({ process, step, backTo, onPaper, number, when }: MainWayProps) {
  const { t } = useTranslation()
  const name = stationName(step)
  return (
    <p className="way-on stays-in-view">
      <Link
        className="way main-way"
        to={addressOf.station(process.id, step.id)}
        data-steg={step.id}
      >
        <span className="way-text">
          <span className="way-label">{t('citizen.next')}</span>{' '}
          <span
            className="way-name"
            data-plats={
              onPaper === null ? undefined : t('citizen.stationNumber', { number: onPaper })
            }
          >
            {backTo === null ? name : t('citizen.backTo', { number: backTo, name })}
          </span>
          {when && (
            <>
              {' '}
              <span className="way-label">{when}</span>
            </>
          )}
          {number !== null && (
            <>
              {' '}
              <span className="way-label">
                {t('citizen.stationInPath', { number, path: pathName(process) })}
              </span>
            </>
          )}
        </span>
        <Icon name={backTo === null ? 'arrow' : 'back'} />
      </Link>
    </p>
  )
}
