import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { PartyId } from '../../model/ids.ts'
import type { PartyMap } from '../../model/pages/party-page.ts'
import { Link } from '../../ui/Link.tsx'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepLink } from '../../ui/StepLink.tsx'

export type PartyStepsProps = {
  readonly party: PartyId
  readonly maps: readonly PartyMap[]
  readonly site: SiteIndex
}

/** The steps that a party's roles are accountable for or carry out, map by map and in order. */
export function PartySteps({ party, maps, site }: PartyStepsProps) {
  const { t } = useTranslation()
  if (maps.length === 0) return <p>{t('party.noSteps')}</p>
  return (
    <>
      {maps.map(({ process, steps }) => (
        <section key={process.id}>
          <h3>{t('party.stepsIn', { process: process.name, count: steps.length })}</h3>
          <ol>
            {steps.map(({ step, duties }) => (
              <li key={step.id} data-steg={step.id}>
                <StepLink process={process} step={step} />
                <ul className="role-duties">
                  {duties.map(({ role, letter, status }) => (
                    <li key={`${role} ${letter}`}>
                      {t(`responsibility.letter.${letter}`)}: <RoleLink id={role} site={site} />{' '}
                      {status !== 'stated' && <StatusTag status={status} />}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p>
        <Link to={`${addressOf.responsibility()}?part=${party}`}>{t('party.toMatrix')}</Link>
      </p>
    </>
  )
}
