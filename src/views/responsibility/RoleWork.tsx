import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers, SiteIndex } from '../../layout/published-site.ts'
import { type DocumentId, type RoleId, type StepRef, stepKey } from '../../model/ids.ts'
import type { Process, Step } from '../../model/process.ts'
import { settledOrMeanwhile } from '../../model/provenance.ts'
import { readingOrder } from '../../model/reading-order.ts'
import { workersOf } from '../../model/site-handovers.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { DocumentLink } from '../../ui/DocumentLink.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepLink } from '../../ui/StepLink.tsx'

export type RoleWorkProps = {
  readonly role: RoleId
  readonly processes: readonly Process[]
  readonly site: SiteIndex
  readonly registers: Registers
}

type Place = { readonly process: Process; readonly step: Step }

/** What goes with a role's own steps: documents, deadlines and registrations. */
export function RoleWork({ role, processes, site, registers }: RoleWorkProps) {
  const { t } = useTranslation()
  const all = processes.flatMap((process) =>
    readingOrder(process).map((step): Place => ({ process, step })),
  )
  const own = all.filter(
    ({ step }) => step.kind !== 'start' && step.kind !== 'end' && workersOf(step).includes(role),
  )
  const needed = documentsIn(own, (step) =>
    step.needs.flatMap((it) => settledOrMeanwhile(it) ?? []),
  )
  const given = documentsIn(own, (step) => step.gives.flatMap((it) => settledOrMeanwhile(it) ?? []))
  const timed = own.filter(({ step }) => step.deadline !== null)
  const registered = all.filter(({ step }) => step.registrations.some(({ by }) => by === role))
  return (
    <>
      {(needed.length > 0 || given.length > 0) && (
        <section>
          <h2>{t('role.documents')}</h2>
          <Documents title={t('role.needsDocuments')} uses={needed} registers={registers} />
          <Documents title={t('role.givesDocuments')} uses={given} registers={registers} />
        </section>
      )}
      {timed.length > 0 && (
        <section>
          <h2>{t('role.deadlines')}</h2>
          <ul>
            {timed.map(({ process, step }) => (
              <li key={stepKey({ process: process.id, step: step.id })}>
                <StepLink process={process} step={step} />:{' '}
                {step.deadline && (
                  <ClaimValue
                    claim={step.deadline}
                    parties={site.parties}
                    show={(deadline) => formatDeadline(t, deadline)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {registered.length > 0 && (
        <section>
          <h2>{t('role.registrations')}</h2>
          <ul>
            {registered.flatMap(({ process, step }) =>
              step.registrations
                .filter(({ by }) => by === role)
                .map(({ system, point, when, status }) => (
                  <li key={`${process.id} ${step.id} ${system} ${point}`}>
                    {when === null
                      ? t('role.registration', { point, system })
                      : t('role.registrationWhen', { point, system, when })}{' '}
                    {status !== 'stated' && <StatusTag status={status} />}{' '}
                    <span className="fine">
                      {t('role.inStep')} <StepLink process={process} step={step} />
                    </span>
                  </li>
                )),
            )}
          </ul>
        </section>
      )}
    </>
  )
}

type DocumentUse = { readonly id: DocumentId; readonly places: readonly Place[] }

function Documents(props: {
  readonly title: string
  readonly uses: readonly DocumentUse[]
  readonly registers: Registers
}) {
  const { title, uses, registers } = props
  const { t } = useTranslation()
  if (uses.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {uses.map(({ id, places }) => (
          <li key={id}>
            <DocumentLink id={id} registers={registers} />{' '}
            <span className="fine">
              {t('role.inStep')}{' '}
              {places.map(({ process, step }, i) => (
                <span key={stepKey(refOf(process, step))}>
                  {i > 0 && ', '}
                  <StepLink process={process} step={step} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function documentsIn(
  places: readonly Place[],
  documentsOf: (step: Step) => readonly DocumentId[],
): readonly DocumentUse[] {
  const uses = new Map<DocumentId, Place[]>()
  for (const place of places) {
    for (const id of new Set(documentsOf(place.step))) {
      const known = uses.get(id) ?? []
      uses.set(id, [...known, place])
    }
  }
  return [...uses].map(([id, inSteps]) => ({ id, places: inSteps }))
}

function refOf(process: Process, step: Step): StepRef {
  return { process: process.id, step: step.id }
}
