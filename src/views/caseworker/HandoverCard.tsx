import { useTranslation } from '../../i18n/fact-words.ts'
import type { Flow } from '../../model/process.ts'
import { Fact } from '../../ui/Facts.tsx'
import { HandoverFacts } from '../../ui/HandoverFacts.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { StepLink } from '../../ui/StepLink.tsx'
import { partyOfStep } from './party-of-step.ts'
import type { StepContext } from './step-context.ts'

/** What passes between two parties: what, to whom, how, by when, on what consent, and what if nobody answers. */
export function HandoverCard(props: {
  readonly flow: Flow
  readonly direction: 'to' | 'from'
  readonly context: StepContext
  readonly level: 3 | 4
}) {
  const { flow, direction, context, level } = props
  const { t } = useTranslation()
  const { site, registers, page } = context
  const { handover } = flow
  if (handover === null) return null
  const other = partyOfStep(site, page.process, direction === 'to' ? flow.to : flow.from)
  const Heading = level === 3 ? 'h3' : 'h4'
  const otherStep = page.process.steps.find(
    (step) => step.id === (direction === 'to' ? flow.to : flow.from),
  )
  return (
    <div className="handover" data-status={flow.status} id={anchorOf(flow, direction)}>
      <Heading>
        <Icon name="envelope" />{' '}
        {direction === 'to'
          ? t('step.handoverTo', { receiver: other?.name ?? '' })
          : t('step.handoverFrom', { sender: other?.name ?? '' })}
      </Heading>
      <HandoverFacts handover={handover} process={page.process} site={site} registers={registers}>
        {otherStep && (
          <Fact
            name={direction === 'to' ? t('step.goesOnTo') : t('step.before')}
            values={[<StepLink key="g" process={page.process} step={otherStep} />]}
          />
        )}
      </HandoverFacts>
    </div>
  )
}

/** What the envelope on the map leads to. */
function anchorOf(flow: Flow, direction: 'to' | 'from'): string {
  return direction === 'to' ? `till-${flow.to}` : `fran-${flow.from}`
}
