import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { CitizenPath, CitizenStation } from '../../model/citizen-path.ts'
import type { ProcessId } from '../../model/ids.ts'
import type { Step } from '../../model/process.ts'
import type { Question } from '../../model/site.ts'
import { placesOf, type StationWays } from '../../model/station-ways.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { stationName } from './station-name.ts'
import { WayGroups } from './WayGroups.tsx'
import type { Standing } from './WayRow.tsx'

export type NextStationsProps = {
  readonly path: CitizenPath
  readonly station: CitizenStation
  readonly questions: readonly Question[]
}

/**
 * The way on. One place to go on to is one big link. Every answer of every question on the way is told in words, not
 * only drawn (LANG-18), with where it leads. Several places: the main button leads to them, further down.
 */
export function NextStations({ path, station, questions }: NextStationsProps) {
  const { t } = useTranslation()
  const { process, stations } = path
  const { ways } = station
  const after = { straight: ways.straight, choices: ways.choices }
  const places = placesOf(after)
  const numberOf = new Map(stations.map(({ step, number }) => [step.id, number]))
  const standing: Standing = { process, number: station.number, numberOf }
  const only = mainPlace(ways)
  const isPlain = only !== null && ways.choices.length === 0 && ways.straight.length === 1
  return (
    <>
      {only === null && places.length > 1 && (
        <p className="way-on stays-in-view">
          <Link className="way main-way" to="#sedan">
            <span className="way-name">{t('citizen.waysOn', { count: places.length })}</span>
            <Icon name="down" />
          </Link>
        </p>
      )}
      {only !== null && <MainWay process={process.id} step={only} />}
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
                  straightIf={t('citizen.ifStep', { step: step.name })}
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
 * tried enough is another outcome, told beside.
 */
function mainPlace({ straight, choices }: StationWays): Step | null {
  const atOnce = straight.filter(({ afterTimes }) => afterTimes === null)
  const [place, ...others] = placesOf({
    straight: choices.length === 0 ? atOnce : straight,
    choices,
  })
  return place?.kind === 'station' && others.length === 0 ? place.step : null
}

function MainWay({ process, step }: { readonly process: ProcessId; readonly step: Step }) {
  const { t } = useTranslation()
  return (
    <p className="way-on stays-in-view">
      <Link className="way main-way" to={addressOf.station(process, step.id)} data-steg={step.id}>
        <span className="way-text">
          <span className="way-label">{t('citizen.next')}</span>{' '}
          <span className="way-name">{stationName(step)}</span>
        </span>
        <Icon name="arrow" />
      </Link>
    </p>
  )
}
