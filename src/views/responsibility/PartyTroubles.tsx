import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import type { PartyId, StepRef } from '../../model/ids.ts'
import type { Process } from '../../model/process.ts'
import { usesOfBottleneck, usesOfGap } from '../../model/uses.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepRefList } from '../../ui/StepRefList.tsx'

export type PartyTroublesProps = {
  readonly party: PartyId
  readonly processes: readonly Process[]
  readonly registers: Registers
}

/** Known gaps and bottlenecks in a party's own steps, with what can be done today. */
export function PartyTroubles({ party, processes, registers }: PartyTroublesProps) {
  const { t } = useTranslation()
  const own = (refs: readonly StepRef[]) =>
    refs.filter((ref) =>
      processes
        .find(({ id }) => id === ref.process)
        ?.steps.some(({ id, lane }) => id === ref.step && lane === party),
    )
  const gaps = registers.gaps
    .map((gap) => ({ gap, refs: own(usesOfGap(processes, gap.id)) }))
    .filter(({ refs }) => refs.length > 0)
  const bottlenecks = registers.bottlenecks
    .map((bottleneck) => ({ bottleneck, refs: own(usesOfBottleneck(processes, bottleneck.id)) }))
    .filter(({ refs }) => refs.length > 0)
  if (gaps.length === 0 && bottlenecks.length === 0) return null
  return (
    <section>
      <h2>{t('party.troubles')}</h2>
      {gaps.map(({ gap, refs }) => (
        <section key={gap.id} className="party-trouble" data-sort="gap">
          <h3>
            <Icon name="triangle" />{' '}
            <span>
              {t('step.gap')}: {gap.name} <small>{gap.code}</small>
            </span>
          </h3>
          <p>
            {gap.description} {gap.status !== 'stated' && <StatusTag status={gap.status} />}
          </p>
          {gap.wayOn !== null && <p>{t('step.wayOn', { way: gap.wayOn })}</p>}
          <p className="party-trouble-steps">{t('party.inSteps')}</p>
          <StepRefList refs={refs} processes={processes} />
        </section>
      ))}
      {bottlenecks.map(({ bottleneck, refs }) => (
        <section key={bottleneck.id} className="party-trouble" data-sort="bottleneck">
          <h3>
            <span>
              {t('step.bottleneck')}: {bottleneck.name} <small>{bottleneck.code}</small>
            </span>
          </h3>
          <p>
            {bottleneck.description}{' '}
            {bottleneck.status !== 'stated' && <StatusTag status={bottleneck.status} />}
          </p>
          <p className="party-trouble-steps">{t('party.inSteps')}</p>
          <StepRefList refs={refs} processes={processes} />
        </section>
      ))}
    </section>
  )
}
