import { useTranslation } from '../../i18n/fact-words.ts'
import type { ShownFlow, StepWay } from '../../model/pages/step-page.ts'
import { Fact } from '../../ui/Facts.tsx'
import { HandoverFacts } from '../../ui/HandoverFacts.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { StepLink } from '../../ui/StepLink.tsx'
import type { StepContext } from './step-context.ts'

/** What passes between two parties: what, to whom, how, by when, on what consent, and what if nobody answers. */
export function HandoverCard(
  props: StepContext & {
    readonly way: StepWay
    readonly direction: 'to' | 'from'
    readonly level: 3 | 4
  },
) {
  const { site, page, search, way, direction, level } = props
  const { t } = useTranslation()
  const { process, registers } = page
  const { flow, step } = way
  const { handover } = flow
  if (handover === null) return null
  const other = site.parties.find(({ id }) => id === step.lane)
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className="handover" data-status={flow.status} id={anchorOf(flow, direction)}>
      <Heading>
        <Icon name="envelope" />{' '}
        {direction === 'to'
          ? t('step.handoverTo', { receiver: other?.nameInText ?? '' })
          : t('step.handoverFrom', { sender: other?.nameInText ?? '' })}
      </Heading>
      <HandoverFacts
        handover={handover}
        sender={direction === 'to' ? page.step.lane : step.lane}
        process={process}
        site={site}
        registers={registers}
        search={search}
      >
        <Fact
          name={direction === 'to' ? t('step.goesOnTo') : t('step.comesFrom')}
          values={[<StepLink key="g" process={process} step={step} search={search} />]}
        />
      </HandoverFacts>
    </div>
  )
}

/** What the envelope on the map leads to. */
function anchorOf(flow: ShownFlow, direction: 'to' | 'from'): string {
  return direction === 'to' ? `till-${flow.to}` : `fran-${flow.from}`
}
