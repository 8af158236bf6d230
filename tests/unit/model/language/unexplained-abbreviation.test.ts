import { describe, expect, test } from 'vitest'
import {
  explainedInText,
  unexplainedAbbreviation,
} from '../../../../src/model/language/unexplained-abbreviation.ts'
import { NO_OWN_WORDS, saidOf } from '../../../support/language-slips.ts'

const OWN = { ...NO_OWN_WORDS, explained: new Set(['sgi', 'sip', 'gk1', 'gk2']) }
const told = (text: string) => saidOf(unexplainedAbbreviation(text, 'caseworker', OWN))

describe('LANG-15: accepts', () => {
  test.each([
    'Hos SGI:s handläggare',
    'SIP-mötet',
    'SIPen är klar',
    'BankID och EU',
    'Typ II',
    'Kör väg E4',
    'GK1 och GK2',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('LANG-15: reports', () => {
  test.each([
    ['Det heter LUH.', ['LUH']],
    ['ELin-registret', ['ELin']],
    ['SIP och ABU2', ['ABU2']],
  ])('%s', (text, slips) => {
    expect(told(text)).toEqual(slips)
  })
})

test('LANG-15: a paragraph of a law is told to citizens, and left to caseworkers', () => {
  const text = 'Det står i 31 kap. 3 § i balken.'
  expect(saidOf(unexplainedAbbreviation(text, 'citizen', OWN))).toEqual(['31 kap. 3 §'])
  expect(unexplainedAbbreviation(text, 'caseworker', OWN)).toEqual([])
})

test('LANG-15: the long form before it explains an abbreviation, and other words in brackets do not', () => {
  expect(explainedInText('En samordnad plan (SIP), se där (ABU 2) och (LUH).')).toEqual(['sip'])
})
