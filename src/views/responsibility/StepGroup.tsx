import { useTranslation } from '../../i18n/page-words.ts'
import type { StepsOfMap } from '../../model/pages/steps-by-phase.ts'
import { StepRows, type StepRowsProps } from './StepRows.tsx'

export type StepGroupProps<Facts> = {
  readonly title: string
  readonly lead?: string
  readonly maps: readonly StepsOfMap<Facts>[]
  readonly children: StepRowsProps<Facts>['children']
}

/** Steps of several maps under a heading of their own; nothing where there are none. */
export function StepGroup<Facts>({ title, lead, maps, children }: StepGroupProps<Facts>) {
  const { t } = useTranslation()
  if (maps.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {lead !== undefined && <p className="fine">{lead}</p>}
      <StepRows maps={maps} titleOf={({ process }) => t('role.inMap', { process: process.name })}>
        {children}
      </StepRows>
    </section>
  )
}
