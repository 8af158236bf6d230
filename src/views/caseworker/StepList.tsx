import { memo } from 'react'
import { marksOf } from '../../drawing/marks-of.ts'
import { accountableRole } from '../../drawing/step-name.ts'
import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { invariant } from '../../model/invariant.ts'
import type { MapPhase, MapStep } from '../../model/map-process.ts'
import { settledOrMeanwhile, statusOf } from '../../model/provenance.ts'
import { Link } from '../../ui/Link.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { HandoverLine } from './HandoverLine.tsx'
import { Ways } from './Ways.tsx'

type StepListProps = {
  readonly site: SiteIndex
  readonly page: MapPage
  readonly dimmed: ReadonlySet<StepId>
  readonly selected: StepId | null
  /** Filters as the address has them: links to steps keep them. */
  readonly search: string
}

/** The map in words: every step in reading order, with the same facts and the same ways on (A11Y-07). */
export const StepList = memo(function StepList(props: StepListProps) {
  const { page } = props
  const { t } = useTranslation()
  const numberOf = new Map(page.wide.steps.map(({ id }, i) => [id, i + 1]))
  const seen = new Set<MapPhase['id']>()
  const groups = groupsByPhase(page).map(({ phase, steps }) => {
    const first = steps[0]
    invariant(first, 'a group of steps is never empty')
    const isFirst = !seen.has(phase.id)
    seen.add(phase.id)
    return (
      <section key={`${phase.id} ${first.id}`} className="phase-group">
        <h3 id={isFirst ? `fas-${phase.id}` : undefined}>
          {isFirst
            ? t('step.numbered', {
                number: page.process.phases.indexOf(phase) + 1,
                name: phase.name,
              })
            : t('map.phaseAgain', { name: phase.name })}
        </h3>
        <ol start={numberOf.get(first.id)} className="step-list">
          {steps.map((step) => (
            <StepItem key={step.id} {...props} step={step} numberOf={numberOf} />
          ))}
        </ol>
      </section>
    )
  })
  return (
    <>
      <nav className="phase-jump" aria-label={t('map.phases')}>
        <ul>
          {page.process.phases.map(({ id, name }, i) =>
            seen.has(id) ? (
              <li key={id}>
                <a href={`#fas-${id}`}>{t('step.numbered', { number: i + 1, name })}</a>
              </li>
            ) : null,
          )}
        </ul>
      </nav>
      {groups}
    </>
  )
})

function StepItem(
  props: StepListProps & {
    readonly step: MapStep
    readonly numberOf: ReadonlyMap<StepId, number>
  },
) {
  const { site, page, dimmed, selected, search, step, numberOf } = props
  const { t } = useTranslation()
  const { process } = page
  const isDimmed = dimmed.has(step.id)
  const marks = marksOf(step)
  const deadline = step.deadline && settledOrMeanwhile(step.deadline)
  const handovers = process.flows.filter((flow) => flow.from === step.id && flow.handover)
  return (
    <li
      id={`steg-${step.id}`}
      data-steg={step.id}
      data-part={step.lane}
      className={isDimmed ? 'dim' : undefined}
    >
      <h4>
        <Link
          to={addressOf.step(process.id, step.id) + search}
          aria-current={selected === step.id ? 'true' : undefined}
        >
          {t('step.numbered', { number: numberOf.get(step.id) ?? 0, name: step.name })}
        </Link>
      </h4>
      <p>
        {capital(t(`step.kind.${step.kind}`))}
        {isDimmed && <> ({t('map.dimmed')})</>}.
        <Accountable step={step} site={site} />
        {marks.map((mark) => (
          <span key={mark} className="mark-word" data-mark={mark}>
            {' '}
            <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
              <use href={`#i-${mark}`} />
            </svg>{' '}
            {capital(t(`step.mark.${mark}`))}
          </span>
        ))}
      </p>
      <Participants step={step} site={site} />
      {deadline && (
        <p>
          {t('step.deadline')}: {formatDeadline(t, deadline)}
        </p>
      )}
      {handovers.map((flow) => (
        <HandoverLine key={flow.id} flow={flow} site={site} page={page} />
      ))}
      <Ways process={process} step={step} numberOf={numberOf} />
    </li>
  )
}

function Accountable({ step, site }: { readonly step: MapStep; readonly site: SiteIndex }) {
  const { t } = useTranslation()
  const { accountable } = step.responsibility
  if (step.kind === 'start' || step.kind === 'end') return null
  const role = accountableRole(step, site.roles)
  return (
    <>
      {' '}
      {t('step.accountable')}: <strong>{role?.name ?? t('ui.status.open')}</strong>.{' '}
      {statusOf(accountable) === 'open' && role && <StatusTag status="open" />}
    </>
  )
}

/** Who takes part beside the accountable role, on one line. */
function Participants({ step, site }: { readonly step: MapStep; readonly site: SiteIndex }) {
  const { t } = useTranslation()
  const { responsible, consulted, informed, attends } = step.responsibility
  const names = (ids: readonly (MapStep['responsibility']['attends'][number] | null)[]) =>
    ids.flatMap((id) => site.roles.find((role) => role.id === id)?.name ?? []).join(', ')
  const lines = [
    { word: t('step.responsible'), roles: names(responsible.map(settledOrMeanwhile)) },
    { word: t('step.consulted'), roles: names(consulted.map(settledOrMeanwhile)) },
    { word: t('step.informed'), roles: names(informed.map(settledOrMeanwhile)) },
    { word: t('step.attends'), roles: names(attends) },
  ].filter(({ roles }) => roles !== '')
  if (lines.length === 0) return null
  return <p>{lines.map(({ word, roles }) => `${word}: ${roles}.`).join(' ')}</p>
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1)
}

/** Reading order cut where the phase changes: a loop between phases gives a phase two groups. */
function groupsByPhase(page: MapPage): readonly { phase: MapPhase; steps: readonly MapStep[] }[] {
  const { process, wide } = page
  const stepOf = new Map(process.steps.map((step) => [step.id, step]))
  const phaseOf = new Map(process.phases.map((phase) => [phase.id, phase]))
  const groups: { phase: MapPhase; steps: MapStep[] }[] = []
  for (const { id } of wide.steps) {
    const step = stepOf.get(id)
    const phase = step && phaseOf.get(step.phase)
    invariant(step && phase, `the drawing has the step ${id}, which the process lacks`)
    const last = groups.at(-1)
    if (last?.phase === phase) last.steps.push(step)
    else groups.push({ phase, steps: [step] })
  }
  return groups
}
