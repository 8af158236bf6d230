import { memo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { PhaseId } from '../../model/ids.ts'
import { outlineOf } from '../../model/outline.ts'
import { type ListContext, StepItem } from './StepItem.tsx'

/** The map in words: every step in reading order, with the same facts and the same ways on (A11Y-07, A11Y-08). */
export const StepList = memo(function StepList(context: ListContext) {
  const { process, wide } = context.page
  const { t } = useTranslation()
  const groups = outlineOf(
    process,
    wide.steps.map(({ id }) => id),
  )
  const firstOf = new Map<PhaseId, (typeof groups)[number]>(
    groups.toReversed().map((group) => [group.phase, group]),
  )
  const phases = process.phases.map(({ id, name }, i) => ({
    id,
    name,
    numbered: t('step.numbered', { number: i + 1, name }),
  }))
  return (
    <>
      <nav className="phase-jump" aria-label={t('map.phases')}>
        <ul>
          {phases
            .filter(({ id }) => firstOf.has(id))
            .map(({ id, numbered }) => (
              <li key={id}>
                <a href={`#fas-${id}`}>{numbered}</a>
              </li>
            ))}
        </ul>
      </nav>
      {groups.map((group) => {
        const phase = phases.find(({ id }) => id === group.phase)
        const isFirst = firstOf.get(group.phase) === group
        const first = group.steps[0]?.number
        return (
          <section key={first} className="phase-group">
            <h3 id={isFirst ? `fas-${group.phase}` : undefined}>
              {isFirst ? phase?.numbered : t('map.phaseAgain', { name: phase?.name ?? '' })}
            </h3>
            <ol start={first} className="step-list">
              {group.steps.map((one) => (
                <StepItem key={one.step.id} context={context} one={one} level={4} />
              ))}
            </ol>
          </section>
        )
      })}
    </>
  )
})
