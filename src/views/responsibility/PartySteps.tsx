import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { PartyPage } from '../../model/pages/party-page.ts'
import type { RoleInStep } from '../../model/pages/role-parts.ts'
import { Link } from '../../ui/Link.tsx'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { PartWords } from './PartWords.tsx'
import { StepGroup } from './StepGroup.tsx'
import { stepsInAll } from './steps-in-all.ts'

export type PartyStepsProps = {
  readonly page: Pick<PartyPage, 'party' | 'steps' | 'dutyCount'>
  readonly site: SiteIndex
}

/** What a party's roles do, grouped as on the page of each role, and which other steps lie in its lane. */
export function PartySteps({ page: { party, steps, dutyCount }, site }: PartyStepsProps) {
  const { t } = useTranslation()
  const { own, others, owned, inLane } = steps
  const ofRoles = stepsInAll([...own, ...others, ...owned])
  if (ofRoles + inLane.length === 0) return <p>{t('party.noSteps')}</p>
  const rolesOf = ({ roles }: { readonly roles: readonly RoleInStep[] }) =>
    roles.map(({ role, parts }) => (
      <span key={role} className="role-parts">
        <RoleLink id={role} site={site} />
        <PartWords parts={parts} />
      </span>
    ))
  return (
    <>
      <p className="fine">{t('role.borders')}</p>
      <StepGroup title={t('role.own', { count: stepsInAll(own) })} maps={own}>
        {rolesOf}
      </StepGroup>
      <StepGroup
        title={t('party.inLane', { count: stepsInAll(inLane) })}
        lead={t('party.inLaneOnly', { count: stepsInAll(inLane) })}
        maps={inLane}
      >
        {rolesOf}
      </StepGroup>
      <StepGroup title={t('role.others', { count: stepsInAll(others) })} maps={others}>
        {rolesOf}
      </StepGroup>
      <StepGroup
        title={t('role.owned', { count: stepsInAll(owned) })}
        lead={t('role.ownedElsewhere', { count: stepsInAll(owned) })}
        maps={owned}
      >
        {rolesOf}
      </StepGroup>
      {dutyCount > 0 && (
        <p>
          <Link to={`${addressOf.responsibility()}?part=${party.id}`}>
            {t('party.toMatrix', { count: dutyCount })}
          </Link>
        </p>
      )}
      {dutyCount > 0 && dutyCount < ofRoles && <p className="fine">{t('party.fewerInTable')}</p>}
    </>
  )
}
