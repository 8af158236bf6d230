import type { TFunction } from 'i18next'
import type { Source } from '../model/provenance.ts'
import { formatSourceDate } from './format-day.ts'

/** "mars 2020", or that a source bears no date: lower case, so that it can stand in a sentence. */
export function sourceDay(t: TFunction, { date }: Pick<Source, 'date'>): string {
  return date === null ? t('ui.sourceUndated') : formatSourceDate(date)
}

/** What to bear in mind of a source: where it is from, and what else. */
export function sourceCautions(
  t: TFunction,
  { place, caution }: Pick<Source, 'place' | 'caution'>,
): string | null {
  const cautions = [
    ...(place === null ? [] : [t('ui.sourceElsewhere', { place })]),
    ...(caution === null ? [] : [caution]),
  ]
  return cautions.length === 0 ? null : t('ui.sourceCaution', { caution: cautions.join(' ') })
}
