import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { CitizenStation } from '../../model/citizen-path.ts'
import type { Process, Step } from '../../model/process.ts'
import { stationFacts } from '../../model/station-facts.ts'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { firstSentence } from './first-sentence.ts'
import { roleName } from './role-name.ts'
import { stationName } from './station-name.ts'

export type StationStopsProps = {
  readonly registers: Registers
  readonly process: Process
  readonly stations: readonly CitizenStation[]
}

/**
 * Stations under each other. A big arrow goes to the next one when the way does; where the way parts or goes
 * elsewhere, words say so.
 */
export function StationStops({ registers, process, stations }: StationStopsProps) {
  return (
    <ol className="stops" start={stations[0]?.number}>
      {stations.map((station) => (
        <li key={station.step.id} data-steg={station.step.id}>
          <StopCard registers={registers} process={process} station={station} />
          <WayOn station={station} />
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

function WayOn({ station }: { readonly station: CitizenStation }) {
  const { t } = useTranslation()
  const { next, number, total } = station
  const targets = [...new Set(next.map(({ station: to, end }) => nameOf(to, end)))]
  const isSplit = targets.length > 1
  const goesOn = next.some(({ isBack, station: to }) => to !== null && !isBack)
  return (
    <div className="way-down">
      {isSplit && (
        <p className="fine">
          {next.some(({ choice }) => choice !== null)
            ? t('citizen.waysPart', { ways: alternatives.format(targets) })
            : t('citizen.waysTogether', { ways: together.format(targets) })}
        </p>
      )}
      {!isSplit && !goesOn && (
        <p className="fine">{t('citizen.goesTo', { ways: targets[0] ?? t('citizen.theEnd') })}</p>
      )}
      {goesOn && number < total && (
        <svg className="big-arrow" viewBox="0 0 48 40" width="48" height="40" aria-hidden="true">
          <path d="M16 0h16v20h12L24 40 4 20h12z" />
        </svg>
      )}
    </div>
  )
}

const together = new Intl.ListFormat('sv', { type: 'conjunction' })

function nameOf(to: Step | null, end: Step | null): string {
  return `”${to === null ? (end?.name ?? '') : stationName(to)}”`
}
