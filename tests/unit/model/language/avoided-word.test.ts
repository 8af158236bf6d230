import { describe, expect, test } from 'vitest'
import { avoidedWord } from '../../../../src/model/language/avoided-word.ts'
import { NO_OWN_WORDS, saidOf } from '../../../support/language-slips.ts'

const OWN = { ...NO_OWN_WORDS, avoided: new Map([['slussa', 'hjälpa vidare']]) }
const told = (text: string) => saidOf(avoidedWord(text, 'citizen', NO_OWN_WORDS))

describe('LANG-16, LANG-25: accepts', () => {
  test.each([
    'Det är inte ditt fel.',
    'Det är inte ofta.',
    'Det är inte också klart.',
    'Ni ska besluta om ersättning.',
    'Slussen ligger i Stockholm.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('LANG-16, LANG-25: reports to citizens', () => {
  test.each([
    ['En felaktig blankett', ['felaktig -> något som behöver rättas']],
    ['Det är inte ovanligt.', ['inte ovanligt']],
    ['Vi ringer inte förrän i maj.', ['inte förrän -> först när']],
    ['Hen är ett bollplank.', ['bollplank -> någon att prata med']],
  ])('%s', (text, slips) => {
    expect(told(text)).toEqual(slips)
  })
})

test('LANG-14: office Swedish is told to all, and what may hurt to citizens alone', () => {
  const text = 'Inkom med en felaktig blankett avseende bidrag.'
  expect(saidOf(avoidedWord(text, 'caseworker', NO_OWN_WORDS))).toEqual(['avseende -> om'])
})

test('a word that the organisation avoids is told to all', () => {
  expect(saidOf(avoidedWord('Vi ska slussa er.', 'caseworker', OWN))).toEqual([
    'slussa -> hjälpa vidare',
  ])
})
