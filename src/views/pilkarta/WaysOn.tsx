import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { pathName, stationName } from '../../model/citizen-names.ts'
import type { CitizenStation } from '../../model/citizen-path.ts'
import type { ParentPath } from '../../model/citizen-path-parents.ts'
import { usualPlace } from '../../model/citizen-usual-way.ts'
import type { StepId } from '../../model/ids.ts'
import type { Process } from '../../model/process.ts'
import { placesOf, type StationWays } from '../../model/station-ways.ts'
import type { Place } from '../../model/way-choices.ts'
import { wayConditions } from '../../model/way-conditions.ts'
import { type Asked, conditionWords } from './condition-words.ts'
import { onwardOf } from './onward.ts'
import { type PlaceName, PlaceNames } from './PlaceNames.tsx'

export type WaysOnProps = {
  readonly process: Process
  readonly station: CitizenStation
  readonly stations: readonly CitizenStation[]
  readonly parents: readonly ParentPath[]
  readonly asked: Asked
  /** A big arrow leads to the next station already. */
  readonly isShownByArrow: boolean
}

/** Where the way goes from a station, by name: the usual way, and folded in under it those that some take (LANG-10). */
export function WaysOn(props: WaysOnProps) {
  const { process, station, stations, parents, asked, isShownByArrow } = props
  const { t } = useTranslation()
  const { ways, number } = station
  const numberOf = (place: Place) =>
    stations.find(({ step }) => step.id === place.step.id)?.number ?? null
  const isEnd = (place: Place) =>
    numberOf(place) === null && onwardOf(parents, place.step.id).length === 0
  const told: { last: StepId | null } = { last: null }
  const namesOf = (places: readonly Place[], isSure = false) =>
    places.flatMap((place): readonly PlaceName[] => {
      const conditions = isSure ? [] : conditionWords(t, wayConditions(ways, place), asked, told)
      const name = stationName(place.step)
      const to = numberOf(place)
      if (to !== null) {
        const address = addressOf.station(process.id, place.step.id)
        return [
          { name, conditions, to: address, place: t('citizen.stationNumber', { number: to }) },
        ]
      }
      const onward = onwardOf(parents, place.step.id)
      if (onward.length === 0) {
        return [{ name: t('citizen.endInList', { end: name }), conditions, to: null }]
      }
      return onward.map((on) => ({
        name: stationName(on.step),
        conditions,
        to: addressOf.station(on.process.id, on.step.id),
        place: t('citizen.stationNumberIn', { number: on.number, path: pathName(on.process) }),
      }))
    })

  const places = placesOf(ways)
  const isParallel =
    ways.choices.length + ways.besides.length === 0 &&
    ways.straight.length > 1 &&
    ways.straight.every(({ isFallback }) => !isFallback)
  if (isParallel) {
    return <PlaceNames intro={t('citizen.waysTogether')} places={namesOf(places, true)} isAll />
  }
  if (places.length === 0) return <p className="fine">{t('citizen.pathEnds')}</p>

  const first = usualPlace(ways)
  const leadsBack = first !== null && (numberOf(first) ?? Number.POSITIVE_INFINITY) <= number
  if (first === null || (leadsBack && places.length > 1)) {
    return <PlaceNames intro={t('citizen.waysApart')} places={namesOf(places)} />
  }
  const others = places.filter(({ step }) => step.id !== first.step.id)
  const ends = others.filter((place) => isEnd(place) && !isRefused(ways, place))
  const instead = others.filter((place) => !ends.includes(place))
  return (
    <>
      {!isShownByArrow && <PlaceNames intro={t('citizen.next')} places={namesOf([first], true)} />}{' '}
      {others.length > 0 && (
        <details className="detours">
          <summary>{t('citizen.detours')}</summary>
          {instead.length > 0 && (
            <PlaceNames intro={t('citizen.sometimes')} places={namesOf(instead)} />
          )}{' '}
          {ends.length > 0 && (
            <PlaceNames intro={t('citizen.sometimesEnds')} places={namesOf(ends)} />
          )}
        </details>
      )}
    </>
  )
}

/** Only a no to sharing leads there: help goes on in another way, and the question may be taken up again. */
function isRefused(ways: StationWays, place: Place): boolean {
  return wayConditions(ways, place).every((one) => one.kind === 'answer' && one.refusal === 'rest')
}
