import { useTranslation } from '../../i18n/page-words.ts'
import type { Part, RoleParts } from '../../model/pages/role-parts.ts'
import { PartWords } from './PartWords.tsx'
import { StepGroup } from './StepGroup.tsx'
import { stepsInAll } from './steps-in-all.ts'

/** A role's steps in order across all maps, each once, with all that the role does in it. */
export function RoleSteps({ steps: { own, others, owned } }: { readonly steps: RoleParts }) {
  const { t } = useTranslation()
  if (own.length + others.length + owned.length === 0) return <p>{t('role.noSteps')}</p>
  const partsOf = ({ parts }: { readonly parts: readonly Part[] }) => (
    <span className="role-parts">
      <PartWords parts={parts} />
    </span>
  )
  return (
    <>
      <p className="fine">{t('role.borders')}</p>
      <StepGroup title={t('role.own', { count: stepsInAll(own) })} maps={own}>
        {partsOf}
      </StepGroup>
      <StepGroup title={t('role.others', { count: stepsInAll(others) })} maps={others}>
        {partsOf}
      </StepGroup>
      <StepGroup
        title={t('role.owned', { count: stepsInAll(owned) })}
        lead={t('role.ownedElsewhere', { count: stepsInAll(owned) })}
        maps={owned}
      >
        {partsOf}
      </StepGroup>
    </>
  )
}
