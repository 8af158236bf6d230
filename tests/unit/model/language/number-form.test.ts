import { describe, expect, test } from 'vitest'
import { numberForm } from '../../../../src/model/language/number-form.ts'
import { NO_OWN_WORDS, saidOf } from '../../../support/language-slips.ts'

const told = (text: string) => saidOf(numberForm(text, 'citizen', NO_OWN_WORDS))

describe('LANG-17: accepts', () => {
  test.each([
    'Två böcker och tre möten',
    'Ett år och en vecka',
    '14 dagar',
    'Nummer 2027-13-40',
    'Diarienummer 2026-11-22',
    'Den 5 maj 2027',
    'Version 1.2.3 och 3/4 av 12',
    'Avsnitt 4.2.2',
    '1 200 000 kronor och 9,50 kronor',
    '2500 kronor',
    'Ring 0771-524 524',
    'Ladan är tiomannastor',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('LANG-17: reports', () => {
  test.each([
    ['tre veckor', ['tre -> 3']],
    ['ett till tre år', ['ett till tre -> 1 till 3']],
    ['Tio timmar', ['Tio -> 10']],
    ['fjorton dagar', ['fjorton -> 14']],
    ['tjugofem personer', ['tjugofem -> 25']],
    ['2027-05-05', ['2027-05-05 -> 5 maj 2027']],
    [
      '5/11 2027, 5.11.2027 och 5/11-27',
      [
        '5/11 2027 -> 5 november 2027',
        '5.11.2027 -> 5 november 2027',
        '5/11-27 -> 5 november 2027',
      ],
    ],
    ['den 5:e maj 2027', ['5:e maj 2027 -> 5 maj 2027']],
    ['1 200,50 kronor', ['1 200,50 -> 1 200']],
    ['12000 kronor', ['12000 -> 12 000']],
  ])('%s', (text, slips) => {
    expect(told(text)).toEqual(slips)
  })
})
