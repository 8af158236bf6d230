import { useTranslation } from '../i18n/page-words.ts'
import type { Registers, SiteIndex } from '../layout/published-site.ts'
import { addressOf } from '../model/addresses.ts'
import type { PartyId } from '../model/ids.ts'
import type { SiteHandover } from '../model/site-handovers.ts'
import { Fact } from './Facts.tsx'
import { HandoverFacts } from './HandoverFacts.tsx'
import { Icon } from './icons/Icon.tsx'
import { Link } from './Link.tsx'
import { mergeHandovers } from './merge-handovers.ts'
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
  const nameOf = (id: PartyId) => site.parties.find((party) => party.id === id)?.name ?? id
  const title = ({ from, to }: SiteHandover) => {
    const names = { sender: nameOf(from.lane), receiver: nameOf(to.lane) }
    if (side === 'sender') return t('handover.to', names)
    if (side === 'receiver') return t('handover.from', names)
    return t('handover.fromTo', names)
  }
  return (
    <ul className="handover-list">
      {mergeHandovers(handovers).map((placed) => {
        const { process, flow, from, targets, handover } = placed
        return (
          <li key={`${process.id} ${flow.id}`} data-status={flow.status}>
            <Heading>
              <Icon name="envelope" /> {title(placed)}
            </Heading>
            <HandoverFacts handover={handover} process={process} site={site} registers={registers}>
              <Fact
                name={t('handover.after')}
                values={[<StepLink key="from" process={process} step={from} />]}
              />
              <Fact
                name={t('handover.before')}
                values={targets.map((step) => (
                  <StepLink key={step.id} process={process} step={step} />
                ))}
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
            </HandoverFacts>
          </li>
        )
      })}
    </ul>
  )
}
