import type { TFunction } from 'i18next'
import { certaintyWord } from '../i18n/certainty-word.ts'
import { claimsInWords } from '../i18n/claims-in-words.ts'
import { marksOf } from '../layout/marks-of.ts'
import type { RoleId } from '../model/ids.ts'
import { inSentence } from '../model/in-sentence.ts'
import type { MapProcess, MapStep } from '../model/map-process.ts'
import type { PartySummary, RoleSummary } from '../model/party.ts'
import { stepCertainty } from '../model/step-certainty.ts'
import { isStartOrEnd } from '../model/step-kind.ts'

/**
 * The accountable role of each form of the process, or the one that is drawn until the parties have agreed. How firmly it
 * stands is said where it is not as the step does. Empty for start and end.
 */
export function accountableWords(
  t: TFunction,
  { kind, status, responsibility }: MapStep,
  roles: readonly RoleSummary[],
): string {
  if (isStartOrEnd(kind)) return ''
  const nameOf = (id: RoleId) => roles.find((role) => role.id === id)?.name
  return claimsInWords(t, [responsibility.accountable], nameOf, status)
}

/** What names of steps are made of. */
export type NameSource = {
  readonly process: MapProcess
  readonly parties: readonly PartySummary[]
  readonly roles: readonly RoleSummary[]
}

/**
 * What a step's link is called: name, kind, party, accountable role, handovers and marks ("Kartläggning, möte, härledd,
 * Vården, ansvarig: …").
 *
 * @param number - what the step shows from afar in place of its name, and so can be asked for by voice (WCAG 2.5.3)
 */
export function stepName(t: TFunction, step: MapStep, source: NameSource, number?: number): string {
  const role = accountableWords(t, step, source.roles)
  const formName = source.process.onlyIn?.[step.id]
  const party = source.parties.find(({ id }) => id === step.lane)
  const count = source.process.flows.filter(
    (flow) => flow.from === step.id && flow.handover !== null,
  ).length
  const parts = [step.name, t(`step.kind.${step.kind}`)]
  const certainty = certaintyWord(t, stepCertainty(step))
  if (certainty !== null) parts.push(certainty)
  if (formName) parts.push(inSentence(formName))
  if (party) parts.push(party.name)
  if (role) parts.push(t('step.accountableIs', { role }))
  if (count > 0) parts.push(t('step.handoverCount', { count }))
  if (step.differs) parts.push(inSentence(t('step.differs')))
  parts.push(...marksOf(step).map((mark) => t(`step.mark.${mark}`)))
  if (number !== undefined) parts.push(t('step.number', { number }))
  return parts.join(', ')
}
