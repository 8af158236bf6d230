import type { TFunction } from 'i18next'
import {
  type BareClaim,
  inEveryForm,
  type Status,
  settledOrMeanwhile,
  statusOf,
} from '../model/provenance.ts'
import { withCertainty } from './certainty-word.ts'

/**
 * The values of claims in words, those of every form of the process: each with how firmly it stands, and in which form.
 * Nothing is said of what is open without a value in all forms.
 *
 * @param beside - how firmly that stands which they are told with: what stands as firmly does not say so
 */
export function claimsInWords<Value>(
  t: TFunction,
  claims: readonly (BareClaim<Value> | null)[],
  show: (value: Value) => string | undefined,
  beside: Status = 'stated',
): string {
  return claims
    .flatMap((claim) => (claim ? inEveryForm(claim) : []))
    .flatMap((claim) => {
      const { formName } = claim
      const value = settledOrMeanwhile(claim)
      if (value === null) {
        return formName ? withCertainty(t, t('ui.status.open'), 'stated', formName) : []
      }
      const text = show(value)
      const status = statusOf(claim)
      return text ? withCertainty(t, text, status === beside ? 'stated' : status, formName) : []
    })
    .join(', ')
}
