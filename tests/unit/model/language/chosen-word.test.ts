import { describe, expect, test } from 'vitest'
import { chosenWord } from '../../../../src/model/language/chosen-word.ts'
import { NO_OWN_WORDS, saidOf } from '../../../support/language-slips.ts'

const OWN = {
  ...NO_OWN_WORDS,
  chosen: new Map([
    ['sjukintyg', 'Läkarintyg'],
    ['rehabkoordinerare', 'Rehabkoordinator'],
    ['fk', 'Försäkringskassan'],
  ]),
}
const told = (text: string) => saidOf(chosenWord(text, 'citizen', OWN))

describe('LANG-15: accepts', () => {
  test.each(['läkarintyg', 'sjukintygsblankett', 'AFK'])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('LANG-15: reports', () => {
  test.each([
    ['Sjukintyget', ['Sjukintyget -> Läkarintyg']],
    ['rehabkoordinerarna', ['rehabkoordinerarna -> Rehabkoordinator']],
    ['FK beslutar', ['FK -> Försäkringskassan']],
  ])('%s', (text, slips) => {
    expect(told(text)).toEqual(slips)
  })
})
