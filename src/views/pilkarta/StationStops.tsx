import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { CitizenStation } from '../../model/citizen-path.ts'
import type { ParentPath } from '../../model/citizen-path-parents.ts'
import type { Process } from '../../model/process.ts'
import { stationFacts } from '../../model/station-facts.ts'
import { type Place, placesOf } from '../../model/station-ways.ts'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { firstSentence } from './first-sentence.ts'
import { onwardOf } from './onward.ts'
import { roleName } from './role-name.ts'
import { pathName, stationName } from './station-name.ts'

export type StationStopsProps = {
  readonly registers: Registers
  readonly process: Process
  /** The stations to show, of all those that the path has. */
  readonly shown: readonly CitizenStation[]
  readonly stations: readonly CitizenStation[]
  /** The paths that this one is a part of. */
  readonly parents: readonly ParentPath[]
}

/**
 * Stations under each other. A big arrow goes to the next one only when a way does; where the way parts or goes
 * elsewhere, words say to which numbers.
 */
export function StationStops({ registers, process, shown, stations, parents }: StationStopsProps) {
  return (
    <ol className="stops" start={shown[0]?.number}>
      {shown.map((station) => (
        <li key={station.step.id} data-steg={station.step.id}>
          <StopCard registers={registers} process={process} station={station} />
          <WayOn station={station} stations={stations} parents={parents} />
        </li>
      ))}
    </ol>
  )
}

function StopCard({
  registers,
  process,
  station: { step, text, number },
}: {
  readonly registers: Registers
  readonly process: Process
  readonly station: CitizenStation
}) {
  const { t } = useTranslation()
  const { accountable } = stationFacts(registers, process, step)
  const party = registers.parties.find(({ id }) => id === accountable?.party)
  return (
    <div className="stop" data-part={party?.id}>
      <h3>
        <span className="stop-number" aria-hidden="true">
          {number}
        </span>
        <Link to={addressOf.station(process.id, step.id)}>{stationName(step)}</Link>
      </h3>
      <p>{firstSentence(text?.happens ?? step.purpose)}</p>
      <p className="fine">
        {accountable === null
          ? t('citizen.nobodyAgreed')
          : t('citizen.responsibleShort', { role: roleName(accountable) })}
        {party && !party.isIndividual && (
          <>
            {' '}
            <PartyName party={party} />
          </>
        )}
      </p>
    </div>
  )
}

const alternatives = new Intl.ListFormat('sv', { type: 'disjunction' })
const together = new Intl.ListFormat('sv', { type: 'conjunction' })

function WayOn({
  station,
  stations,
  parents,
}: Pick<StationStopsProps, 'stations' | 'parents'> & { readonly station: CitizenStation }) {
  const { t } = useTranslation()
  const { ways, number } = station
  const places = placesOf(ways)
  const numberOf = (place: Place) =>
    place.kind === 'station'
      ? stations.find(({ step }) => step.id === place.step.id)?.number
      : undefined
  const isParallel =
    ways.choices.length + ways.besides.length === 0 &&
    ways.straight.every(({ afterTimes }) => afterTimes === null)
  const leadsDown = places.some((place) => numberOf(place) === number + 1)
  const names = places.flatMap((place) => {
    const to = numberOf(place)
    if (to !== undefined) return t('citizen.stationNumber', { number: to })
    const onward = onwardOf(parents, place.step.id)
    if (onward.length === 0) return t('citizen.endInList', { end: stationName(place.step) })
    return onward.map((on) =>
      t('citizen.stationNumberIn', { number: on.number, path: pathName(on.process) }),
    )
  })
  return (
    <div className="way-down">
      {names.length > 1 && (
        <p className="fine">
          {isParallel
            ? t('citizen.waysTogether', { ways: together.format(names) })
            : t('citizen.waysPart', { ways: alternatives.format(names) })}
        </p>
      )}
      {names.length < 2 && !leadsDown && (
        <p className="fine">{t('citizen.goesTo', { ways: names[0] ?? t('citizen.theEnd') })}</p>
      )}
      {leadsDown && (
        <svg className="big-arrow" viewBox="0 0 48 40" width="48" height="40" aria-hidden="true">
          <path d="M16 0h16v20h12L24 40 4 20h12z" />
        </svg>
      )}
    </div>
  )
}
