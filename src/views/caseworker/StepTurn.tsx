import { useTranslation } from '../../i18n/fact-words.ts'
import { listed } from '../../i18n/listed.ts'
import { addressOf } from '../../model/addresses.ts'
import { inSentence } from '../../model/in-sentence.ts'
import type { StepWay } from '../../model/pages/step-page.ts'
import { partyInText } from '../../model/party-in-text.ts'
import { inEveryForm, settledOrMeanwhile, statusOf, valuesOf } from '../../model/provenance.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'

/** Whose turn it is: who has the person now, what the step waits for, and who waits for the step. */
export function StepTurn({ site, page, search = '', level }: StepPartProps) {
  const { process, step, before, after, registers } = page
  const { t } = useTranslation()

  const whatOf = ({ flow }: StepWay) => {
    const names = valuesOf(flow.handover?.what ?? []).map(
      (id) => registers.documents.find((one) => one.id === id)?.name ?? id,
    )
    return names.length === 0 ? t('step.turnAnswer') : listed(names.map(inSentence))
  }
  const withStep = (way: StepWay, words: string) => (
    <>
      {words} (
      <Link to={addressOf.step(process.id, way.step.id) + search}>
        {t('step.numbered', { number: way.step.number, name: way.step.name })}
      </Link>
      )
    </>
  )
  const incoming = before.filter(({ flow }) => flow.handover)
  const outgoing = after.filter(({ flow }) => flow.handover)
  const receiverOf = ({ flow, step: to }: StepWay) => {
    const names = valuesOf([flow.handover?.receiver ?? null]).map(
      (id) => site.roles.find((role) => role.id === id)?.name ?? id,
    )
    return names.length === 0 ? partyInText(site.parties, to.lane) : listed(names)
  }

  return (
    <StepSection title={t('step.turn')} level={level}>
      <Facts>
        <Fact
          name={t('step.turnHolder')}
          values={inEveryForm(step.responsibility.accountable).flatMap((claim) => {
            const holder = settledOrMeanwhile(claim)
            const status = statusOf(claim)
            return holder === null
              ? [<StatusTag key="open" status="open" />]
              : [
                  <span key={claim.formName ?? ''}>
                    {claim.formName && <span className="form-name">{claim.formName}: </span>}
                    <RoleLink id={holder} site={site} />{' '}
                    {status !== 'stated' && <StatusTag status={status} />}
                  </span>,
                ]
          })}
        />
        <Fact
          name={t('step.turnWaitsFor')}
          values={[
            ...step.waitsFor.flatMap((claim) =>
              valuesOf([claim]).map((party) => (
                <span key={party}>
                  {capitalised(partyInText(site.parties, party))}{' '}
                  {statusOf(claim) !== 'stated' && <StatusTag status={statusOf(claim)} />}
                </span>
              )),
            ),
            ...incoming.map((way) =>
              withStep(
                way,
                t('step.turnIncoming', {
                  what: capitalised(whatOf(way)),
                  party: partyInText(site.parties, way.step.lane),
                }),
              ),
            ),
          ]}
        />
        <Fact
          name={t('step.turnAwaitedBy')}
          values={outgoing.map((way) =>
            withStep(
              way,
              t('step.turnOutgoing', {
                receiver: capitalised(receiverOf(way)),
                what: whatOf(way),
              }),
            ),
          )}
        />
      </Facts>
    </StepSection>
  )
}
