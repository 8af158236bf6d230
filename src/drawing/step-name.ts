import type { TFunction } from 'i18next'
import type { MapStep } from '../model/map-process.ts'
import type { RoleSummary } from '../model/party.ts'
import { settledOrMeanwhile } from '../model/provenance.ts'
import { marksOf } from './marks-of.ts'

/** The accountable role, or the one that is drawn until the parties have agreed. */
export function accountableRole(step: MapStep, roles: readonly RoleSummary[]): RoleSummary | null {
  const id = settledOrMeanwhile(step.responsibility.accountable)
  return roles.find((role) => role.id === id) ?? null
}

/** What a step's link is called: its name, kind, accountable role and marks ("Kartläggning, möte, ansvarig: …"). */
export function stepName(t: TFunction, step: MapStep, roles: readonly RoleSummary[]): string {
  const role = accountableRole(step, roles)
  const parts = [step.name, t(`step.kind.${step.kind}`)]
  if (role && step.kind !== 'start' && step.kind !== 'end') {
    parts.push(t('step.accountableIs', { role: role.name }))
  }
  return [...parts, ...marksOf(step).map((mark) => t(`step.mark.${mark}`))].join(', ')
}
