import { useTranslation } from '../../i18n/page-words.ts'
import type { RoleMap, RoleParts } from '../../model/pages/role-parts.ts'
import { PartWords } from './PartWords.tsx'
import { StepRows } from './StepRows.tsx'

/** A role's steps in order across all maps, each once, with all that the role does in it. */
export function RoleSteps({ steps: { own, others } }: { readonly steps: RoleParts }) {
  const { t } = useTranslation()
  if (own.length === 0 && others.length === 0) return <p>{t('role.noSteps')}</p>
  return (
    <>
      <p className="fine">{t('role.borders')}</p>
      <StepGroup title={t('role.own', { count: countOf(own) })} maps={own} />
      <StepGroup title={t('role.others', { count: countOf(others) })} maps={others} />
    </>
  )
}

function StepGroup(props: { readonly title: string; readonly maps: readonly RoleMap[] }) {
  const { title, maps } = props
  const { t } = useTranslation()
  if (maps.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
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
export function countOf(maps: readonly RoleMap[]): number {
  return maps.reduce((sum, { stepCount }) => sum + stepCount, 0)
}
