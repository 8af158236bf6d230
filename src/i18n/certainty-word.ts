import type { TFunction } from 'i18next'
import { inSentence } from '../model/in-sentence.ts'
import type { Status } from '../model/provenance.ts'

/** What a broken or dotted border says, for a sentence: "härledd", "öppen fråga"; nothing for what a source says. */
export function certaintyWord(t: TFunction, status: Status): string | null {
  return status === 'stated' ? null : inSentence(t(`ui.status.${status}`))
}

/** "Rehabkoordinator (härledd, med sjukpenning)": the words with how firmly they stand, and in which form if not in all. */
export function withCertainty(t: TFunction, text: string, status: Status, form?: string): string {
  const words = [certaintyWord(t, status), form && inSentence(form)].filter(Boolean).join(', ')
  return words ? t('step.withStatus', { text, status: words }) : text
}
