import type { Slip } from '../model/language/slip.ts'
import type { Passage } from './read-texts.ts'

/** A whole number with its area; short ones such as 1177 are read, and known. */
const NUMBER = /(?<![\d\p{L}-])(?:\+46 ?|0)\d[\d -]{5,}\d(?![\d\p{L}-])/gu

/** LANG-17: telephone numbers of a body that a reader cannot tap. */
export function unlinkedPhones({ text, links }: Passage): readonly Slip[] {
  if (links === null) return []
  return [...text.matchAll(NUMBER)]
    .filter(([number]) => !links.some((words) => words.includes(number)))
    .map(({ 0: found, index: start }) => {
      const called = found.replaceAll(/[ -]/g, '').replace(/^0/, '+46')
      return { kind: 'phone-unlinked', start, found, instead: `[${found}](tel:${called})` }
    })
}
