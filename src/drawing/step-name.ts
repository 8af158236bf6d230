import type { TFunction } from 'i18next'
import type { Role } from '../model/party.ts'
import type { Step } from '../model/process.ts'
import { settledOrMeanwhile } from '../model/provenance.ts'
import { marksOf } from './marks-of.ts'

/** The accountable role, or the one that is drawn until the parties have agreed. */
export function accountableRole(step: Step, roles: readonly Role[]): Role | null {
  const id = settledOrMeanwhile(step.responsibility.accountable)
  return roles.find((role) => role.id === id) ?? null
}

/** What a step's link is called: its name, kind, accountable role and marks ("Kartläggning, möte, ansvarig: …"). */
export function stepName(t: TFunction, step: Step, roles: readonly Role[]): string {
  const role = accountableRole(step, roles)
  const parts = [step.name, t(`step.kind.${step.kind}`)]
  if (role && step.kind !== 'start' && step.kind !== 'end') {
    parts.push(t('step.accountableIs', { role: role.name }))
  }
  return [...parts, ...marksOf(step).map((mark) => t(`step.mark.${mark}`))].join(', ')
}
