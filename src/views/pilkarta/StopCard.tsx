import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { stationName } from '../../model/citizen-names.ts'
import type { CitizenStation } from '../../model/citizen-path.ts'
import type { Process } from '../../model/process.ts'
import { stationFacts } from '../../model/station-facts.ts'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { roleName, roleNameInside } from '../../ui/role-name.ts'
import { firstSentence } from './first-sentence.ts'

export type StopCardProps = {
  readonly registers: Registers
  readonly process: Process
  readonly station: CitizenStation
  /** Only some come here. */
  readonly isSide: boolean
}

/** A station in the list of its path: its name, what happens and who is responsible. */
export function StopCard({
  registers,
  process,
  station: { step, text, number },
  isSide,
}: StopCardProps) {
  const { t } = useTranslation()
  const { accountable, status } = stationFacts(registers, process, step)
  const party = registers.parties.find(({ id }) => id === accountable?.party)
  const responsible =
    accountable !== null &&
    (status === 'open'
      ? t('citizen.responsibleShortOpen', { role: roleNameInside(accountable) })
      : t(`citizen.responsibleShort.${status}`, { role: roleName(accountable) }))
  return (
    <div className="stop" data-part={party?.id}>
      <h3>
        <span className="stop-number" aria-hidden="true">
          {number}
        </span>
        <Link to={addressOf.station(process.id, step.id)}>{stationName(step)}</Link>
      </h3>
      <p>{firstSentence(text?.happens ?? step.purpose)}</p>{' '}
      <p className="fine">
        {isSide && <>{t('citizen.someComeHere')} </>}
        {responsible || t('citizen.nobodyAgreed')}
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
