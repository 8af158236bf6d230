import type { TFunction } from 'i18next'
import { certaintyWord, withCertainty } from '../i18n/certainty-word.ts'
import { marksOf } from '../layout/marks-of.ts'
import type { MapProcess, MapStep } from '../model/map-process.ts'
import type { PartySummary, RoleSummary } from '../model/party.ts'
import { settledOrMeanwhile, statusOf } from '../model/provenance.ts'

/** The accountable role, or the one that is drawn until the parties have agreed. */
export function accountableRole(step: MapStep, roles: readonly RoleSummary[]): RoleSummary | null {
  const id = settledOrMeanwhile(step.responsibility.accountable)
  return roles.find((role) => role.id === id) ?? null
}

/** What names of steps are made of. */
export type NameSource = {
  readonly process: MapProcess
  readonly parties: readonly PartySummary[]
  readonly roles: readonly RoleSummary[]
}

/**
 * What a step's link is called: name, kind, party, accountable role, handovers and marks ("Kartläggning, möte, härledd,
 * Vården, ansvarig: …"). How firmly the role stands is said where it is not as the step does.
 *
 * @param number - what the step shows from afar in place of its name, and so can be asked for by voice (WCAG 2.5.3)
 */
export function stepName(t: TFunction, step: MapStep, source: NameSource, number?: number): string {
  const role = accountableRole(step, source.roles)
  const party = source.parties.find(({ id }) => id === step.lane)
  const count = source.process.flows.filter(
    (flow) => flow.from === step.id && flow.handover !== null,
  ).length
  const parts = [step.name, t(`step.kind.${step.kind}`)]
  const certainty = certaintyWord(t, step.status)
  if (certainty !== null) parts.push(certainty)
  if (party) parts.push(party.name)
  if (role && step.kind !== 'start' && step.kind !== 'end') {
    const words = t('step.accountableIs', { role: role.name })
    const status = statusOf(step.responsibility.accountable)
    parts.push(status === step.status ? words : withCertainty(t, words, status))
  }
  if (count > 0) parts.push(t('step.handoverCount', { count }))
  parts.push(...marksOf(step).map((mark) => t(`step.mark.${mark}`)))
  if (number !== undefined) parts.push(t('step.number', { number }))
  return parts.join(', ')
}
