import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { type Duty, dutiesOf } from '../../model/duties.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Process, Step } from '../../model/process.ts'
import { Link } from '../../ui/Link.tsx'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepLink } from '../../ui/StepLink.tsx'

export type PartyStepsProps = {
  readonly party: PartyId
  readonly processes: readonly Process[]
  readonly site: SiteIndex
}

/** The steps that a party's roles are accountable for or carry out, map by map and in order. */
export function PartySteps({ party, processes, site }: PartyStepsProps) {
  const { t } = useTranslation()
  const perMap = processes
    .map((process) => {
      const duties = dutiesOf([process], { party }, site.roles).filter(
        ({ letter }) => letter === 'A' || letter === 'R',
      )
      return { process, steps: [...bySteps(duties)] }
    })
    .filter(({ steps }) => steps.length > 0)
  if (perMap.length === 0) return <p>{t('party.noSteps')}</p>
  return (
    <>
      {perMap.map(({ process, steps }) => (
        <section key={process.id}>
          <h3>{t('party.stepsIn', { process: process.name, count: steps.length })}</h3>
          <ol>
            {steps.map(([step, duties]) => (
              <li key={step.id} data-steg={step.id}>
                <StepLink process={process} step={step} />
                <ul className="role-duties">
                  {duties.map(({ role, letter, status }) => (
                    <li key={`${role} ${letter}`}>
                      {t(`responsibility.letter.${letter}`)}: <RoleLink id={role} site={site} />{' '}
                      {status !== 'stated' && <StatusTag status={status} />}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p>
        <Link to={`${addressOf.responsibility()}?part=${party}`}>{t('party.toMatrix')}</Link>
      </p>
    </>
  )
}

function bySteps(duties: readonly Duty[]): ReadonlyMap<Step, readonly Duty[]> {
  const steps = new Map<Step, Duty[]>()
  for (const duty of duties) steps.set(duty.step, [...(steps.get(duty.step) ?? []), duty])
  return steps
}
