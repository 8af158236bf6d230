import { useTranslation } from '../../i18n/fact-words.ts'
import type { RoleId } from '../../model/ids.ts'
import type { Claim } from '../../model/provenance.ts'
import { isStartOrEnd } from '../../model/step-kind.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { StepSection } from './StepSection.tsx'
import { StepTurn } from './StepTurn.tsx'
import type { StepPartProps } from './step-context.ts'

/** Who is accountable, who takes part, who owns the case, who holds the phase together. */
export function StepWho({ site, page, search, level }: StepPartProps) {
  const { step } = page
  const { t } = useTranslation()
  if (isStartOrEnd(step.kind)) return null
  const { accountable, responsible, consulted, informed, attends, caseOwner } = step.responsibility
  const coordinator = page.place.phase.coordinator
  const role = (claim: Claim<RoleId>) => (
    <ClaimValue
      claim={claim}
      parties={site.parties}
      show={(id) => <RoleLink id={id} site={site} />}
    />
  )
  return (
    <div className="step-who">
      <StepSection title={t('step.who')} level={level}>
        <Facts>
          <Fact name={t('step.accountable')} values={[role(accountable)]} />
          <Fact name={t('step.responsible')} values={responsible.map(role)} />
          <Fact name={t('step.consulted')} values={consulted.map(role)} />
          <Fact name={t('step.informed')} values={informed.map(role)} />
          <Fact name={t('step.attends')} values={attends.map(role)} />
          <Fact name={t('step.caseOwner')} values={caseOwner ? [role(caseOwner)] : []} />
          <Fact name={t('step.coordinator')} values={coordinator ? [role(coordinator)] : []} />
        </Facts>
      </StepSection>
      <StepTurn site={site} page={page} search={search} level={level} />
    </div>
  )
}
