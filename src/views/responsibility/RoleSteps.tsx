import { useTranslation } from '../../i18n/page-words.ts'
import type { RoleMap, RoleParts } from '../../model/pages/role-parts.ts'
import { PartWords } from './PartWords.tsx'
import { StepRows } from './StepRows.tsx'

/** A role's steps in order across all maps, each once, with all that the role does in it. */
export function RoleSteps({ steps: { own, others, owned } }: { readonly steps: RoleParts }) {
  const { t } = useTranslation()
  if (own.length + others.length + owned.length === 0) return <p>{t('role.noSteps')}</p>
  return (
    <>
      <p className="fine">{t('role.borders')}</p>
      <StepGroup title={t('role.own', { count: countOf(own) })} maps={own} />
      <StepGroup title={t('role.others', { count: countOf(others) })} maps={others} />
      <StepGroup
        title={t('role.owned', { count: countOf(owned) })}
        lead={t('role.ownedElsewhere', { count: countOf(owned) })}
        maps={owned}
      />
    </>
  )
}

type StepGroupProps = {
  readonly title: string
  readonly lead?: string
  readonly maps: readonly RoleMap[]
}

function StepGroup({ title, lead, maps }: StepGroupProps) {
  const { t } = useTranslation()
  if (maps.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {lead !== undefined && <p className="fine">{lead}</p>}
      <StepRows
        maps={maps}
        titleOf={({ process }) => t('role.inMap', { process: process.name })}
        level={4}
      >
        {({ parts }) => (
          <span className="role-parts">
            <PartWords parts={parts} />
          </span>
        )}
      </StepRows>
    </section>
  )
}

/** Steps of several maps in all. */
function countOf(maps: readonly RoleMap[]): number {
  return maps.reduce((sum, { stepCount }) => sum + stepCount, 0)
}
