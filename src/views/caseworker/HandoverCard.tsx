import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { addressOf } from '../../model/addresses.ts'
import type { Flow } from '../../model/process.ts'
import { statusOf } from '../../model/provenance.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { DocumentLink } from '../../ui/DocumentLink.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { RoleLink } from '../../ui/RoleLink.tsx'
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
  const { parties } = site
  const { handover } = flow
  if (handover === null) return null
  const other = partyOfStep(site, page.process, direction === 'to' ? flow.to : flow.from)
  const Heading = level === 3 ? 'h3' : 'h4'
  const otherStep = page.process.steps.find(
    (step) => step.id === (direction === 'to' ? flow.to : flow.from),
  )
  const { receiver, channel, by, consent, ifNoAnswer } = handover
  return (
    <div className="handover" data-status={flow.status} id={anchorOf(flow, direction)}>
      <Heading>
        <Icon name="envelope" />{' '}
        {direction === 'to'
          ? t('step.handoverTo', { receiver: other?.name ?? '' })
          : t('step.handoverFrom', { sender: other?.name ?? '' })}
      </Heading>
      <Facts>
        <Fact
          name={t('step.sent')}
          values={handover.what.map((claim) => (
            <ClaimValue
              key={statusOf(claim)}
              claim={claim}
              parties={parties}
              show={(id) => <DocumentLink id={id} registers={registers} />}
            />
          ))}
        />
        {receiver && (
          <Fact
            name={t('step.receiver')}
            values={[
              <ClaimValue
                key="to"
                claim={receiver}
                parties={parties}
                show={(id) => <RoleLink id={id} site={site} />}
              />,
            ]}
          />
        )}
        {channel && (
          <Fact
            name={t('step.channel')}
            values={[
              <ClaimValue key="c" claim={channel} parties={parties} show={(text) => text} />,
            ]}
          />
        )}
        {by && (
          <Fact
            name={t('step.by')}
            values={[
              <ClaimValue
                key="by"
                claim={by}
                parties={parties}
                show={(deadline) => formatDeadline(t, deadline)}
              />,
            ]}
          />
        )}
        {consent && (
          <Fact
            name={t('step.consent')}
            values={[
              <ClaimValue
                key="s"
                claim={consent}
                parties={parties}
                show={(id) => (
                  <Link to={addressOf.consent(id)}>
                    {registers.consents.find((candidate) => candidate.id === id)?.name ?? id}
                  </Link>
                )}
              />,
            ]}
          />
        )}
        {ifNoAnswer && (
          <Fact
            name={t('step.ifNoAnswer')}
            values={[
              <ClaimValue
                key="n"
                claim={ifNoAnswer}
                parties={parties}
                show={({ text, step }) =>
                  step === null ? (
                    text
                  ) : (
                    <Link to={addressOf.step(page.process.id, step)}>{text}</Link>
                  )
                }
              />,
            ]}
          />
        )}
        {otherStep && (
          <Fact
            name={direction === 'to' ? t('step.goesOnTo') : t('step.before')}
            values={[
              <Link key="g" to={addressOf.step(page.process.id, otherStep.id)}>
                {otherStep.name}
              </Link>,
            ]}
          />
        )}
      </Facts>
    </div>
  )
}

/** What the envelope on the map leads to. */
function anchorOf(flow: Flow, direction: 'to' | 'from'): string {
  return direction === 'to' ? `till-${flow.to}` : `fran-${flow.from}`
}
