import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { CitizenStation } from '../../model/citizen-path.ts'
import type { ParentPath } from '../../model/citizen-path-parents.ts'
import { usualPlace } from '../../model/citizen-usual-way.ts'
import type { Process } from '../../model/process.ts'
import { type Place, placesOf } from '../../model/station-ways.ts'
import { onwardOf } from './onward.ts'
import { type PlaceName, PlaceNames } from './PlaceNames.tsx'
import { pathName, stationName } from './station-name.ts'

export type WaysOnProps = {
  readonly process: Process
  readonly station: CitizenStation
  readonly stations: readonly CitizenStation[]
  readonly parents: readonly ParentPath[]
  /** A big arrow leads to the next station already. */
  readonly isShownByArrow: boolean
}

/** Where the way goes from a station, by name: the usual way first, then those that some take. */
export function WaysOn({ process, station, stations, parents, isShownByArrow }: WaysOnProps) {
  const { t } = useTranslation()
  const { ways, number } = station
  const numberOf = (place: Place) =>
    stations.find(({ step }) => step.id === place.step.id)?.number ?? null
  const namesOf = (places: readonly Place[]) =>
    places.flatMap((place): readonly PlaceName[] => {
      const name = stationName(place.step)
      const to = numberOf(place)
      if (to !== null) {
        const address = addressOf.station(process.id, place.step.id)
        return [{ name, to: address, place: t('citizen.stationNumber', { number: to }) }]
      }
      const onward = onwardOf(parents, place.step.id)
      if (onward.length === 0) return [{ name: t('citizen.endInList', { end: name }), to: null }]
      return onward.map((on) => ({
        name: stationName(on.step),
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
    return <PlaceNames intro={t('citizen.waysTogether')} places={namesOf(places)} isAll />
  }
  if (places.length === 0) return <p className="fine">{t('citizen.pathEnds')}</p>

  const first = usualPlace(ways)
  const leadsBack = first !== null && (numberOf(first) ?? Number.POSITIVE_INFINITY) <= number
  if (first === null || (leadsBack && places.length > 1)) {
    return <PlaceNames intro={t('citizen.waysApart')} places={namesOf(places)} />
  }
  const others = namesOf(places.filter(({ step }) => step.id !== first.step.id))
  const instead = others.filter(({ to }) => to !== null)
  const ends = others.filter(({ to }) => to === null)
  return (
    <>
      {!isShownByArrow && <PlaceNames intro={t('citizen.next')} places={namesOf([first])} />}{' '}
      {instead.length > 0 && <PlaceNames intro={t('citizen.sometimes')} places={instead} />}{' '}
      {ends.length > 0 && <PlaceNames intro={t('citizen.sometimesEnds')} places={ends} />}
    </>
  )
}
