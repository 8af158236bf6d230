import { formatDeadline } from '../i18n/format-duration.ts'
import { useTranslation } from '../i18n/page-words.ts'
import type { Registers, SiteIndex } from '../layout/published-site.ts'
import { addressOf } from '../model/addresses.ts'
import type { PartyId } from '../model/ids.ts'
import type { SiteHandover } from '../model/site-handovers.ts'
import { ClaimValue } from './ClaimValue.tsx'
import { DocumentLink } from './DocumentLink.tsx'
import { Fact, Facts } from './Facts.tsx'
import { Icon } from './icons/Icon.tsx'
import { Link } from './Link.tsx'
import { RoleLink } from './RoleLink.tsx'
import { StepLink } from './StepLink.tsx'
import './handover-list.css'

export type HandoverListProps = {
  readonly handovers: readonly SiteHandover[]
  /** From whose side it is read: who sends, who receives, or neither. */
  readonly side: 'sender' | 'receiver' | 'none'
  readonly site: SiteIndex
  readonly registers: Registers
  /** Name the map of each. */
  readonly withMap: boolean
  readonly level: 3 | 4
}

/** Handovers of one or more maps: what, between whom, how, by when, on what consent, and what if nobody answers. */
export function HandoverList(props: HandoverListProps) {
  const { handovers, side, site, registers, withMap, level } = props
  const { t } = useTranslation()
  const Heading = level === 3 ? 'h3' : 'h4'
  const { parties } = site
  const nameOf = (id: PartyId) => parties.find((party) => party.id === id)?.name ?? id
  const title = ({ from, to }: SiteHandover) => {
    const names = { sender: nameOf(from.lane), receiver: nameOf(to.lane) }
    if (side === 'sender') return t('handover.to', names)
    if (side === 'receiver') return t('handover.from', names)
    return t('handover.fromTo', names)
  }
  return (
    <ul className="handover-list">
      {handovers.map((placed) => {
        const { process, flow, from, to, handover } = placed
        const { what, receiver, channel, by, consent, ifNoAnswer } = handover
        return (
          <li key={`${process.id} ${flow.id}`} data-status={flow.status}>
            <Heading>
              <Icon name="envelope" /> {title(placed)}
            </Heading>
            <Facts>
              <Fact
                name={t('step.sent')}
                values={what.map((claim) => (
                  <ClaimValue
                    key="what"
                    claim={claim}
                    parties={parties}
                    show={(id) => <DocumentLink id={id} registers={registers} />}
                  />
                ))}
              />
              <Fact
                name={t('step.receiver')}
                values={of(receiver, (claim) => (
                  <ClaimValue
                    claim={claim}
                    parties={parties}
                    show={(id) => <RoleLink id={id} site={site} />}
                  />
                ))}
              />
              <Fact
                name={t('step.channel')}
                values={of(channel, (claim) => (
                  <ClaimValue claim={claim} parties={parties} show={(text) => text} />
                ))}
              />
              <Fact
                name={t('step.by')}
                values={of(by, (claim) => (
                  <ClaimValue
                    claim={claim}
                    parties={parties}
                    show={(deadline) => formatDeadline(t, deadline)}
                  />
                ))}
              />
              <Fact
                name={t('step.consent')}
                values={of(consent, (claim) => (
                  <ClaimValue
                    claim={claim}
                    parties={parties}
                    show={(id) => (
                      <Link to={addressOf.consent(id)}>
                        {registers.consents.find((one) => one.id === id)?.name ?? id}
                      </Link>
                    )}
                  />
                ))}
              />
              <Fact
                name={t('step.ifNoAnswer')}
                values={of(ifNoAnswer, (claim) => (
                  <ClaimValue
                    claim={claim}
                    parties={parties}
                    show={({ text, step }) =>
                      step === null ? (
                        text
                      ) : (
                        <Link to={addressOf.step(process.id, step)}>{text}</Link>
                      )
                    }
                  />
                ))}
              />
              <Fact
                name={t('handover.after')}
                values={[<StepLink key="from" process={process} step={from} />]}
              />
              <Fact
                name={t('handover.before')}
                values={[<StepLink key="to" process={process} step={to} />]}
              />
              <Fact
                name={t('handover.map')}
                values={
                  withMap
                    ? [
                        <Link key="map" to={addressOf.map(process.id)}>
                          {process.name}
                        </Link>,
                      ]
                    : []
                }
              />
            </Facts>
          </li>
        )
      })}
    </ul>
  )
}

/** The value as a list of one, or none. */
function of<Value, Shown>(value: Value | null, show: (value: Value) => Shown): readonly Shown[] {
  return value === null ? [] : [show(value)]
}
