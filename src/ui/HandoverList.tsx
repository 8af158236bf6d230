import { useTranslation } from '../i18n/page-words.ts'
import type { SiteIndex } from '../layout/published-site.ts'
import { addressOf } from '../model/addresses.ts'
import type { PartyId } from '../model/ids.ts'
import type { HandoverNames, ShownHandover } from '../model/pages/shown-handover.ts'
import { partyInText } from '../model/party-in-text.ts'
import { Fact } from './Facts.tsx'
import { HandoverFacts } from './HandoverFacts.tsx'
import { Icon } from './icons/Icon.tsx'
import { Link } from './Link.tsx'
import { StepLink } from './StepLink.tsx'
import './handover-list.css'

export type HandoverListProps = {
  readonly handovers: readonly ShownHandover[]
  /** From whose side it is read: who sends, who receives, or neither. */
  readonly side: 'sender' | 'receiver' | 'none'
  readonly site: SiteIndex
  readonly names: HandoverNames
  readonly level: 3 | 4
}

/** Handovers of one or more maps: what, between whom, how, by when, on what consent, and what if nobody answers. */
export function HandoverList({ handovers, side, site, names, level }: HandoverListProps) {
  const { t } = useTranslation()
  const Heading = level === 3 ? 'h3' : 'h4'
  const nameOf = (id: PartyId) => partyInText(site.parties, id)
  const title = ({ sender, receiver }: ShownHandover) => {
    const parties = { sender: nameOf(sender), receiver: nameOf(receiver) }
    if (side === 'sender') return t('handover.to', parties)
    if (side === 'receiver') return t('handover.from', parties)
    return t('handover.fromTo', parties)
  }
  return (
    <ul className="handover-list">
      {handovers.map((shown) => {
        const { process, id, status, from, sender, targets, handover } = shown
        return (
          <li key={`${process.id} ${id}`} data-status={status}>
            <Heading>
              <Icon name="envelope" /> {title(shown)}
            </Heading>
            <HandoverFacts
              handover={handover}
              sender={sender}
              process={process}
              site={site}
              registers={names}
            >
              <Fact
                name={t('handover.after')}
                values={[<StepLink key="from" process={process} step={from} />]}
              />
              <Fact
                name={t('handover.before')}
                values={targets.map((step) => (
                  <span key={step.id} className="handover-way">
                    <StepLink process={process} step={step} />
                  </span>
                ))}
              />
              {site.processes.length > 1 && (
                <Fact
                  name={t('handover.map')}
                  values={[
                    <span key="map" className="handover-way">
                      <Link to={addressOf.map(process.id)}>{process.name}</Link>
                    </span>,
                  ]}
                />
              )}
            </HandoverFacts>
          </li>
        )
      })}
    </ul>
  )
}
