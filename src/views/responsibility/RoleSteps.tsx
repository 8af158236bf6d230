import { useTranslation } from '../../i18n/page-words.ts'
import type { Part, RoleMap, RoleParts } from '../../model/pages/role-parts.ts'
import { StepLink } from '../../ui/StepLink.tsx'
import './duty.css'

/** A role's steps in order across all maps, each once, with all that the role does in it. */
export function RoleSteps({ steps: { own, others } }: { readonly steps: RoleParts }) {
  const { t } = useTranslation()
  if (own.length === 0 && others.length === 0) return <p>{t('role.noSteps')}</p>
  return (
    <>
      <p className="fine">{t('role.borders')}</p>
      <StepGroup title={t('role.own', { count: countOf(own) })} maps={own} />
      <StepGroup title={t('role.others', { count: countOf(others) })} maps={others} />
    </>
  )
}

/** Steps under one heading: map by map and phase by phase, a row for each. */
function StepGroup(props: { readonly title: string; readonly maps: readonly RoleMap[] }) {
  const { title, maps } = props
  const { t } = useTranslation()
  if (maps.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <div className="role-maps">
        {maps.map(({ process, phases }) => (
          <div key={process.id} className="role-map">
            <h4>{t('role.inMap', { process: process.name })}</h4>
            {phases.map(({ name, steps }) => (
              <div key={name} className="role-phase">
                <h5>{name}</h5>
                <ul>
                  {steps.map(({ number, step, parts }) => (
                    <li key={step.id} data-steg={step.id}>
                      <span className="role-number">{number}</span>
                      <StepLink process={process} step={step} />
                      <span className="role-parts">
                        {parts.map((part) => (
                          <PartWord key={part.name} part={part} />
                        ))}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

const FILL = { A: 'A', R: 'R', C: 'C', I: 'I', attends: 'C', caseOwner: 'R' } as const

function PartWord({ part: { name, status } }: { readonly part: Part }) {
  const { t } = useTranslation()
  return (
    <span className="duty" data-letter={FILL[name]} data-status={status}>
      {t(`role.part.${name}`)}
      {status !== 'stated' && (
        <span className="visually-hidden"> ({t(`responsibility.mark.${status}`)})</span>
      )}
    </span>
  )
}

function countOf(maps: readonly RoleMap[]): number {
  return maps.reduce((sum, { stepCount }) => sum + stepCount, 0)
}
