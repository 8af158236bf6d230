import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import type { Process, Step } from '../../model/process.ts'
import { stationFacts } from '../../model/station-facts.ts'
import { Card } from '../../ui/Card.tsx'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { roleName } from './role-name.ts'

/** On a wait or a message nobody is met, whoever carries it out. */
const MET: ReadonlySet<Step['kind']> = new Set([
  'task',
  'meeting',
  'subprocess',
  'parallel-split',
  'inclusive-split',
  'decision',
])

export type ResponsibleCardsProps = {
  readonly registers: Registers
  readonly process: Process
  readonly step: Step
}

/** Who is responsible (exactly one), whom to contact and whom one meets: drawn from the model, never typed. */
export function ResponsibleCards({ registers, process, step }: ResponsibleCardsProps) {
  const { t } = useTranslation()
  const { accountable, isOpen, practices, contact, meets } = stationFacts(registers, process, step)
  const partyOf = (id: string | undefined) => registers.parties.find((party) => party.id === id)
  const party = partyOf(accountable?.party)
  return (
    <>
      <Card title={t('citizen.whoIsResponsible')} icon="person" party={party?.id}>
        {accountable === null || party === undefined ? (
          <p>{t('citizen.nobodyAgreed')}</p>
        ) : (
          <>
            <p>{roleName(accountable)}</p>
            {!party.isIndividual && (
              <p className="fine">
                <PartyName party={party} />
              </p>
            )}
          </>
        )}
        {isOpen && <p className="fine">{t('citizen.responsibilityOpen')}</p>}
        {practices !== null && <p className="fine">{practices}</p>}
      </Card>
      <Card title={t('citizen.whomToContact')} icon="phone" party={contact?.party}>
        {contact?.citizen ? (
          <>
            <p>{roleName(contact)}</p>
            <p>{contact.citizen.reach}</p>
          </>
        ) : (
          <p>
            <Link to="#hjalp">{t('citizen.contactHelp')}</Link>
          </p>
        )}
      </Card>
      {MET.has(step.kind) && meets.length > 0 && (
        <Card title={t('citizen.youMeet')} icon="people">
          <ul>
            {meets.map((role) => (
              <li key={role.id}>{roleName(role)}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
