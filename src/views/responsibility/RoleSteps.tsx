import { useTranslation } from '../../i18n/page-words.ts'
import { dutiesOf } from '../../model/duties.ts'
import type { RoleId } from '../../model/ids.ts'
import type { Process, Step } from '../../model/process.ts'
import { type Status, settledOrMeanwhile, statusOf } from '../../model/provenance.ts'
import { readingOrder } from '../../model/reading-order.ts'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepLink } from '../../ui/StepLink.tsx'

type Place = { readonly process: Process; readonly step: Step; readonly status: Status }

/** A role's steps in order across all maps, by what it does in them. */
export function RoleSteps(props: {
  readonly role: RoleId
  readonly processes: readonly Process[]
}) {
  const { role, processes } = props
  const { t } = useTranslation()
  const duties = dutiesOf(processes, { role })
  const attended = stepsWhere(processes, (step) => step.responsibility.attends.includes(role))
  const owned = stepsWhere(processes, ({ responsibility: { caseOwner } }) =>
    caseOwner === null ? false : settledOrMeanwhile(caseOwner) === role,
  )
  return (
    <>
      {duties.length === 0 && <p>{t('role.noSteps')}</p>}
      {(['A', 'R', 'C', 'I'] as const).map((letter) => {
        const own = duties.filter((duty) => duty.letter === letter)
        const title = t('role.letterCount', {
          letter: t(`responsibility.letter.${letter}`),
          count: own.length,
        })
        return <StepGroup key={letter} title={title} places={own} />
      })}
      <StepGroup title={t('role.attends', { count: attended.length })} places={attended} />
      <StepGroup title={t('role.owned', { count: owned.length })} places={owned} />
    </>
  )
}

/** Steps under one heading, a list for each map. */
function StepGroup(props: { readonly title: string; readonly places: readonly Place[] }) {
  const { title, places } = props
  const { t } = useTranslation()
  if (places.length === 0) return null
  const processes = [...new Set(places.map(({ process }) => process))]
  return (
    <section>
      <h3>{title}</h3>
      {processes.map((process) => (
        <div key={process.id} className="role-map">
          <h4>{t('role.inMap', { process: process.name })}</h4>
          <ol>
            {places
              .filter((place) => place.process === process)
              .map(({ step, status }) => (
                <li key={step.id} data-steg={step.id}>
                  <StepLink process={process} step={step} />{' '}
                  <span className="fine">{phaseName(process, step)}</span>{' '}
                  {status !== 'stated' && <StatusTag status={status} />}
                </li>
              ))}
          </ol>
        </div>
      ))}
    </section>
  )
}

function stepsWhere(
  processes: readonly Process[],
  fits: (step: Step) => boolean,
): readonly Place[] {
  return processes.flatMap((process) =>
    readingOrder(process)
      .filter(fits)
      .map((step) => ({
        process,
        step,
        status: step.responsibility.caseOwner
          ? statusOf(step.responsibility.caseOwner)
          : step.status,
      })),
  )
}

function phaseName(process: Process, step: Step): string {
  return process.phases.find(({ id }) => id === step.phase)?.name ?? ''
}
