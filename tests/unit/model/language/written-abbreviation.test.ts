import { describe, expect, test } from 'vitest'
import { writtenAbbreviation } from '../../../../src/model/language/written-abbreviation.ts'
import { NO_OWN_WORDS, saidOf } from '../../../support/language-slips.ts'

const told = (text: string) => saidOf(writtenAbbreviation(text, 'citizen', NO_OWN_WORDS))

describe('LANG-15: accepts', () => {
  test.each([
    'Vi har min egen bok.',
    'Klockan 9',
    'Evert och Maxim läser Etcetera.',
    'Ett mm-mått',
    'Byn i Kr-läns norra del',
    'Läs om Jobb-Tel-kedjan',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('LANG-15: reports', () => {
  test.each([
    ['t.ex. vård', ['t.ex. -> till exempel']],
    ['t ex vård', ['t ex -> till exempel']],
    ['T. ex. vård', ['T. ex. -> till exempel']],
    ['bl.a. vård m.m.', ['bl.a. -> bland annat', 'm.m. -> med mera']],
    ['pga. sjukdom', ['pga. -> på grund av']],
    [
      'kl 9 i 30 min, 50 % för 20 kr',
      ['kl -> klockan', 'min -> minuter', '% -> procent', 'kr -> kronor'],
    ],
  ])('%s', (text, slips) => {
    expect(told(text)).toEqual(slips)
  })
})
