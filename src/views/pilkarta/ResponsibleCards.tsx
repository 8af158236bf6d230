import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import { partyInText } from '../../model/party-in-text.ts'
import type { Process, Step } from '../../model/process.ts'
import { stationContacts } from '../../model/station-contacts.ts'
import { stationFacts } from '../../model/station-facts.ts'
import { Card } from '../../ui/Card.tsx'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { roleName, roleNameInside } from '../../ui/role-name.ts'
import { WaysIn } from '../../ui/WaysIn.tsx'

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
  /** The way begins here: the reader may know nobody yet. */
  readonly isFirst: boolean
}

/** Who is responsible (exactly one), whom to contact and whom one meets: drawn from the model, never typed. */
export function ResponsibleCards({ registers, process, step, isFirst }: ResponsibleCardsProps) {
  const { t } = useTranslation()
  const facts = stationFacts(registers, process, step)
  const { accountable, status, decidedBy, caseOwner, meets } = facts
  const { contact, waysIn, sentTo } = stationContacts(registers, process, step, isFirst)
  const isAnyUnconfirmed = [waysIn, ...sentTo.map((one) => one.waysIn)]
    .flat()
    .some((one) => one.status !== 'stated')
  const inOtherForms = facts.accountableInOtherForms.filter(
    ({ role }) => accountable === null || roleName(role) !== roleName(accountable),
  )
  const partyOf = (id: string | undefined) => registers.parties.find((party) => party.id === id)
  const party = partyOf(accountable?.party)
  const isOpen = status === 'open'
  const deciders = decidedBy.map((id) => partyInText(registers.parties, id))
  return (
    <>
      <Card title={t('citizen.whoIsResponsible')} icon="person" party={party?.id}>
        {accountable === null || party === undefined ? (
          <p>{t('citizen.nobodyAgreed')}</p>
        ) : (
          <>
            {isOpen && <p>{t('citizen.nobodyAgreed')}</p>}
            <p>
              {isOpen
                ? t('citizen.responsibleMeanwhile', { role: roleNameInside(accountable) })
                : roleName(accountable)}
            </p>
            {!party.isIndividual && (
              <p className="fine">
                <PartyName party={party} />
              </p>
            )}
            {party.isIndividual && caseOwner && (
              <p>
                {t('citizen.caseOwner', {
                  role:
                    caseOwner.status === 'stated'
                      ? roleNameInside(caseOwner.role)
                      : t(`citizen.meets.${caseOwner.status}`, {
                          name: roleNameInside(caseOwner.role),
                        }),
                })}
              </p>
            )}
            {inOtherForms.map(({ role, formName }) => (
              <p key={formName}>
                {formName}: {roleNameInside(role)}
              </p>
            ))}
            {status === 'inferred' && <p className="fine">{t('citizen.responsibleInferred')}</p>}
          </>
        )}
        {deciders.length > 0 && (
          <p className="fine">
            {t('citizen.decidedBy', { count: deciders.length, parties: listed(deciders) })}
          </p>
        )}
      </Card>
      <Card id="kontakt" title={t('citizen.whomToContact')} icon="phone" party={contact?.party}>
        {contact?.citizen ? (
          <>
            <p>{roleName(contact)}</p>
            <p>
              <PhoneText text={contact.citizen.reach} />
            </p>
            <WaysIn contacts={waysIn} />
            {sentTo.map((one) => (
              <div key={one.role.id} className="way-to">
                <h3>{t('citizen.youSendTo')}</h3>
                <p>{roleName(one.role)}</p>
                <WaysIn contacts={one.waysIn} />
              </div>
            ))}
            {isAnyUnconfirmed && <p className="fine">{t('citizen.waysInUnconfirmed')}</p>}
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
            {meets.map(({ role, status, formName }) => {
              const name = formName === null ? roleName(role) : roleNameInside(role)
              const words = status === 'stated' ? name : t(`citizen.meets.${status}`, { name })
              return (
                <li key={`${name} ${formName}`}>
                  {formName === null ? words : `${formName}: ${words}`}
                </li>
              )
            })}
          </ul>
        </Card>
      )}
    </>
  )
}
