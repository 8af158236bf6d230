import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/fact-words.ts'
import { formatDeadline, formatDuration } from '../../i18n/format-duration.ts'
import { addressOf } from '../../model/addresses.ts'
import { comesBefore } from '../../model/before-after.ts'
import { labelOf } from '../../model/conditions.ts'
import type { ConsentId, DocumentId } from '../../model/ids.ts'
import type { Registration, Step } from '../../model/process.ts'
import type { Citation, Claim } from '../../model/provenance.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { DocumentLink } from '../../ui/DocumentLink.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { ReviewLine } from '../../ui/ReviewLine.tsx'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { HandoverCard } from './HandoverCard.tsx'
import type { StepContext } from './step-context.ts'
import { TroubleList } from './TroubleList.tsx'
import { Ways } from './Ways.tsx'

/** All that is known about a step, in the order a caseworker asks: why, who, what to do, with what, what then, says who. */
export function StepFacts(props: {
  readonly context: StepContext
  readonly step: Step
  /** Of the sections' headings: one below the step's name. */
  readonly level: 2 | 3
  /** The caseworker's text, already rendered. */
  readonly text: ReactNode
}) {
  const { context, step, level, text } = props
  const { site, registers, page } = context
  const { parties } = site
  const { process } = page
  const { t } = useTranslation()
  const { responsibility: who } = step
  const isEvent = step.kind === 'start' || step.kind === 'end'
  const numberOf = new Map(page.order.map((id, i) => [id, i + 1]))
  const incoming = comesBefore(process, step.id)
  const outgoing = process.flows.filter((flow) => flow.from === step.id && flow.handover)
  const received = incoming.filter(({ flow }) => flow.handover)
  const question = registers.questions.find((candidate) => candidate.id === step.question)
  const child = level === 2 ? 3 : 4

  const role = (claim: Claim<Step['responsibility']['attends'][number]>) => (
    <ClaimValue claim={claim} parties={parties} show={(id) => <RoleLink id={id} site={site} />} />
  )
  const documents = (claims: readonly Claim<DocumentId>[], withOrigin: boolean) =>
    claims.map((claim) => (
      <li key={keyOf(claim)}>
        <ClaimValue
          claim={claim}
          parties={parties}
          show={(id) => <DocumentLink id={id} registers={registers} withOrigin={withOrigin} />}
        />
      </li>
    ))
  const consents = (claims: readonly Claim<ConsentId>[]) =>
    claims.map((claim) => (
      <ClaimValue
        key={keyOf(claim)}
        claim={claim}
        parties={parties}
        show={(id) => (
          <Link to={addressOf.consent(id)}>
            {registers.consents.find((candidate) => candidate.id === id)?.name ?? id}
          </Link>
        )}
      />
    ))
  const section = (title: string, content: ReactNode) => (
    <Section title={title} level={level}>
      {content}
    </Section>
  )

  return (
    <>
      <div className="step-intro">
        <p className="purpose">{step.purpose}</p>
        {step.need && (
          <p className="need">
            <strong>{t('step.need')}:</strong>{' '}
            <ClaimValue claim={step.need} parties={parties} show={(need) => need} />
          </p>
        )}
        {step.appliesWhen && (
          <p>
            {t('step.appliesWhen', { condition: labelOf(step.appliesWhen, registers.questions) })}
          </p>
        )}
        {question && <p>{t('step.question', { question: question.text })}</p>}
        {step.calls && (
          <p>
            {t('step.opens')}{' '}
            <Link to={addressOf.map(step.calls)}>
              {site.processes.find(({ id }) => id === step.calls)?.name ?? step.calls}
            </Link>
          </p>
        )}
      </div>
      {!isEvent && (
        <div className="step-who">
          {section(
            t('step.who'),
            <Facts>
              <Fact name={t('step.accountable')} values={[role(who.accountable)]} />
              <Fact name={t('step.responsible')} values={who.responsible.map(role)} />
              <Fact name={t('step.consulted')} values={who.consulted.map(role)} />
              <Fact name={t('step.informed')} values={who.informed.map(role)} />
              <Fact
                name={t('step.attends')}
                values={who.attends.map((id) => <RoleLink key={id} id={id} site={site} />)}
              />
              <Fact
                name={t('step.caseOwner')}
                values={who.caseOwner ? [role(who.caseOwner)] : []}
              />
            </Facts>,
          )}
        </div>
      )}
      <div className="step-main">
        {(step.checklist.length > 0 || text) &&
          section(
            t('step.todo'),
            <>
              {step.checklist.length > 0 && (
                <ul className="checklist">
                  {step.checklist.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              {text && <div className="text">{text}</div>}
            </>,
          )}
        {(step.needs.length > 0 || received.length > 0) &&
          section(
            t('step.needs'),
            <>
              {step.needs.length > 0 && <ul>{documents(step.needs, true)}</ul>}
              {received.map(({ flow }) => (
                <HandoverCard
                  key={flow.id}
                  flow={flow}
                  direction="from"
                  context={context}
                  level={child}
                />
              ))}
            </>,
          )}
        {(step.gives.length > 0 || outgoing.length > 0) &&
          section(
            t('step.gives'),
            <>
              {step.gives.length > 0 && <ul>{documents(step.gives, false)}</ul>}
              {outgoing.map((flow) => (
                <HandoverCard
                  key={flow.id}
                  flow={flow}
                  direction="to"
                  context={context}
                  level={child}
                />
              ))}
            </>,
          )}
        {(step.consentRequired.length > 0 || step.consentObtained.length > 0) &&
          section(
            t('step.consents'),
            <Facts>
              <Fact name={t('step.consentRequired')} values={consents(step.consentRequired)} />
              <Fact name={t('step.consentObtained')} values={consents(step.consentObtained)} />
            </Facts>,
          )}
        {step.registrations.length > 0 &&
          section(
            t('step.registration'),
            <ul>
              {step.registrations.map((entry) => (
                <RegistrationItem
                  key={`${entry.system} ${entry.point}`}
                  entry={entry}
                  context={context}
                />
              ))}
            </ul>,
          )}
        {(step.duration || step.deadline || step.days) &&
          section(
            t('step.time'),
            <Facts>
              {step.duration && (
                <Fact
                  name={t('step.duration')}
                  values={[
                    <ClaimValue
                      key="d"
                      claim={step.duration}
                      parties={parties}
                      show={(duration) => formatDuration(t, duration)}
                    />,
                  ]}
                />
              )}
              {step.deadline && (
                <Fact
                  name={t('step.deadline')}
                  values={[
                    <ClaimValue
                      key="d"
                      claim={step.deadline}
                      parties={parties}
                      show={(deadline) => formatDeadline(t, deadline)}
                    />,
                  ]}
                />
              )}
              {step.days && <Fact name={t('step.time')} values={[daysText(step.days)]} />}
            </Facts>,
          )}
        {step.legalRules.length > 0 &&
          section(t('step.law'), <LegalRules context={context} step={step} />)}
        {step.tools.length > 0 &&
          section(
            t('step.tools'),
            <ul>
              {step.tools.map((tool) => (
                <li key={tool}>{tool}</li>
              ))}
            </ul>,
          )}
      </div>
      <div className="step-next">
        {section(t('step.next'), <Ways process={process} step={step} numberOf={numberOf} />)}
        {section(
          t('step.before'),
          incoming.length === 0 ? (
            <p>{t('step.isStart')}</p>
          ) : (
            <ul>
              {incoming.map(({ step: from, flow }) => (
                <li key={flow.id}>
                  <Link to={addressOf.step(process.id, from.id)}>
                    {t('step.numbered', { number: numberOf.get(from.id) ?? 0, name: from.name })}
                  </Link>
                  {flow.label !== null && <> ({flow.label})</>}
                </li>
              ))}
            </ul>
          ),
        )}
      </div>
      <div className="step-rest">
        {(step.gaps.length > 0 || step.bottlenecks.length > 0) &&
          section(t('step.gaps'), <TroubleList step={step} registers={registers} level={child} />)}
        {section(
          t('step.provenance'),
          <>
            <p>
              <StatusTag status={step.status} /> {t(`ui.status.${step.status}Meaning`)}
            </p>
            <SourceList citations={allCitations(step)} sources={registers.sources} />
            <ReviewLine review={step.review} site={site} />
            <p>
              {site.settings.feedback.url === null ? (
                <>
                  {t('step.suggest')}: {site.settings.feedback.text}
                </>
              ) : (
                <Link to={site.settings.feedback.url}>{t('step.suggest')}</Link>
              )}
            </p>
          </>,
        )}
      </div>
    </>
  )

  function daysText(days: { from: number; to: number | null }): string {
    return days.to === null
      ? t('step.day', { from: days.from })
      : t('step.days', { from: days.from, to: days.to })
  }
}

function Section(props: {
  readonly title: string
  readonly level: 2 | 3
  readonly children: ReactNode
}) {
  const Heading = props.level === 2 ? 'h2' : 'h3'
  return (
    <section className="step-section">
      <Heading>{props.title}</Heading>
      {props.children}
    </section>
  )
}

function RegistrationItem(props: { readonly entry: Registration; readonly context: StepContext }) {
  const { entry, context } = props
  const { t } = useTranslation()
  const { system, point, by, when, status } = entry
  const role = context.site.roles.find(({ id }) => id === by)?.name ?? by
  return (
    <li>
      {when === null
        ? t('step.registrationItem', { point, system, role })
        : t('step.registrationItemWhen', { point, system, role, when })}{' '}
      {status !== 'stated' && <StatusTag status={status} />}
    </li>
  )
}

function LegalRules({ context, step }: { readonly context: StepContext; readonly step: Step }) {
  const { registers } = context
  const rules = registers.legalRules.filter(({ id }) => step.legalRules.includes(id))
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule.id}>
          <strong>{rule.name}</strong>. {rule.content}{' '}
          {rule.url === null ? rule.reference : <Link to={rule.url}>{rule.reference}</Link>}{' '}
          {rule.status !== 'stated' && <StatusTag status={rule.status} />}
        </li>
      ))}
    </ul>
  )
}

/** The step's own sources and those of its values, each once. */
function allCitations(step: Step): readonly Citation[] {
  const { responsibility: who } = step
  const claims: readonly (Claim<unknown> | null)[] = [
    who.accountable,
    ...who.responsible,
    ...who.consulted,
    ...who.informed,
    who.caseOwner,
    step.need,
    step.duration,
    step.deadline,
    ...step.needs,
    ...step.gives,
    ...step.consentRequired,
    ...step.consentObtained,
  ]
  const all = [...step.citations, ...claims.flatMap((claim) => claim?.citations ?? [])]
  return [
    ...new Map(
      all.map((citation) => [`${citation.source} ${citation.locator}`, citation]),
    ).values(),
  ]
}

function keyOf<Value extends string>(claim: Claim<Value>): string {
  return claim.kind === 'settled' ? claim.value : (claim.meanwhile ?? claim.practices ?? 'open')
}
