import { useTranslation } from '../../i18n/fact-words.ts'
import type { StepRegisters } from '../../model/pages/step-page.ts'
import { anchorOf } from '../../model/step-anchors.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'

/** Known gaps and bottlenecks of a step, with what can be done today. */
export function TroubleList(props: {
  readonly registers: Pick<StepRegisters, 'gaps' | 'bottlenecks'>
  readonly level: 3 | 4
}) {
  const { registers, level } = props
  const { gaps, bottlenecks } = registers
  const { t } = useTranslation()
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <>
      {gaps.map((gap) => (
        <div key={gap.id} id={anchorOf.gap(gap.id)} className="trouble" data-sort="gap">
          <Heading>
            <Icon name="triangle" />{' '}
            <span>
              {t('step.gap')}: {gap.name} <small>{gap.code}</small>
            </span>
          </Heading>
          <p>
            {gap.description} {gap.status !== 'stated' && <StatusTag status={gap.status} />}
          </p>
          {gap.wayOn !== null && <p>{t('step.wayOn', { way: gap.wayOn })}</p>}
        </div>
      ))}
      {bottlenecks.map((bottleneck) => (
        <div
          key={bottleneck.id}
          id={anchorOf.bottleneck(bottleneck.id)}
          className="trouble"
          data-sort="bottleneck"
        >
          <Heading>
            <span>
              {t('step.bottleneck')}: {bottleneck.name} <small>{bottleneck.code}</small>
            </span>
          </Heading>
          <p>
            {bottleneck.description}{' '}
            {bottleneck.status !== 'stated' && <StatusTag status={bottleneck.status} />}
          </p>
        </div>
      ))}
    </>
  )
}
