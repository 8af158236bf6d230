import type { ReactNode } from 'react'
import { formatDeadline } from '../i18n/format-duration.ts'
import { listed } from '../i18n/listed.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { SiteIndex } from '../layout/published-site.ts'
import { addressOf } from '../model/addresses.ts'
import { asSentence } from '../model/as-sentence.ts'
import type { PartyId, ProcessId } from '../model/ids.ts'
import type { NamedStep, ShownClaim } from '../model/pages/named.ts'
import type { HandoverClaims, HandoverNames } from '../model/pages/shown-handover.ts'
import { partyInText } from '../model/party-in-text.ts'
import type { NoAnswer } from '../model/process.ts'
import { ClaimValue } from './ClaimValue.tsx'
import { capitalised } from './capitalised.ts'
import { DocumentLink } from './DocumentLink.tsx'
import { Fact, Facts } from './Facts.tsx'
import { Link } from './Link.tsx'
import { isSilent, openFactsOf } from './open-handover-facts.ts'
import { RoleLink } from './RoleLink.tsx'
import { StatusTag } from './StatusTag.tsx'
import { StepLink } from './StepLink.tsx'

export type HandoverFactsProps = {
  readonly handover: HandoverClaims
  readonly sender: PartyId
  /** Its map, with the steps that it names. */
  readonly process: { readonly id: ProcessId; readonly steps: readonly NamedStep[] }
  readonly site: SiteIndex
  readonly registers: HandoverNames
  /** What the map is filtered by, as the address has it: links to its steps keep it. */
  readonly search?: string | undefined
  /** More pairs of word and value, last. */
  readonly children?: ReactNode
}

/** What is handed over, to whom, how, by when, on what consent, and what if nobody answers. */
export function HandoverFacts(props: HandoverFactsProps) {
  const { handover, sender, process, site, registers, search, children } = props
  const { t } = useTranslation()
  const { what, receiver, channel, by, consent, ifNoAnswer } = handover
  const isOwn = site.parties.some(({ id, isIndividual }) => isIndividual && id === sender)
  function shown<Value>(
    claims: readonly (ShownClaim<Value> | null)[],
    show: (value: Value) => ReactNode,
  ): readonly ReactNode[] {
    return claims.flatMap((claim, i) =>
      claim === null || isSilent(claim)
        ? []
        : // biome-ignore lint/suspicious/noArrayIndexKey: the claims of one fact never change order
          [<ClaimValue key={i} claim={claim} parties={site.parties} show={show} />],
    )
  }
  return (
    <>
      <Facts>
        <Fact
          name={t('step.sent')}
          values={shown(what, (id) => <DocumentLink id={id} registers={registers} />)}
        />
        <Fact
          name={t('step.receiver')}
          values={shown([receiver], (id) => <RoleLink id={id} site={site} />)}
        />
        <Fact name={t('step.channel')} values={shown([channel], capitalised)} />
        <Fact
          name={t('step.by')}
          values={shown([by], (deadline) => capitalised(formatDeadline(t, deadline)))}
        />
        <Fact
          name={t('step.consent')}
          values={
            isOwn && consent === null
              ? [capitalised(t('step.ownConsent'))]
              : shown([consent], (id) => (
                  <Link to={addressOf.consentAtWork(id)}>
                    {registers.consents.find((one) => one.id === id)?.name ?? id}
                  </Link>
                ))
          }
        />
        <Fact
          name={t('step.ifNoAnswer')}
          values={shown([ifNoAnswer], (answer) => (
            <WithoutAnswer answer={answer} process={process} search={search} />
          ))}
        />
        {children}
      </Facts>
      <OpenFactsLine handover={handover} site={site} />
    </>
  )
}

/** What to do, and the step that it leads to by name. */
function WithoutAnswer(props: {
  readonly answer: NoAnswer
  readonly process: HandoverFactsProps['process']
  readonly search: string | undefined
}) {
  const { answer, process, search } = props
  const { t } = useTranslation()
  const step = process.steps.find(({ id }) => id === answer.step)
  if (step === undefined) return answer.text
  return (
    <>
      {asSentence(answer.text)} {t('step.goToStep')}{' '}
      <StepLink process={process} step={step} search={search} />
    </>
  )
}

/** "Öppen fråga. Hur det skickas och när det senast ska komma. Källorna säger inget." */
function OpenFactsLine({ handover, site }: Pick<HandoverFactsProps, 'handover' | 'site'>) {
  const { t } = useTranslation()
  const groups = openFactsOf(handover)
  return groups.map(({ facts, decidedBy }) => (
    <p key={facts.join(' ')} className="open-facts">
      <StatusTag status="open" />{' '}
      {t('step.openFacts', {
        facts: capitalised(listed(facts.map((fact) => t(`step.openFact.${fact}`)))),
      })}
      {decidedBy.length > 0 && (
        <>
          {' '}
          {t('step.decidedBy', {
            parties: listed(decidedBy.map((id) => partyInText(site.parties, id))),
          })}
        </>
      )}
    </p>
  ))
}
