import { describe, expect, test } from 'vitest'
import { phoneForm } from '../../../../src/model/language/phone-form.ts'
import { NO_OWN_WORDS, saidOf } from '../../../support/language-slips.ts'

const told = (text: string) => saidOf(phoneForm(text, 'citizen', NO_OWN_WORDS))

describe('LANG-17: accepts', () => {
  test.each([
    'Ring 0771-524 524',
    '08-508 123 45',
    '+46 8 508 123 45',
    '070-123 45 67',
    '116 117, 112 och 1177',
    'Den 05 juni',
    'Handling 2027-000123',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('LANG-17: reports', () => {
  test.each([
    ['0771524524', ['0771524524 -> 0771-52 45 24']],
    ['08-50812345', ['08-50812345 -> 08-508 123 45']],
    ['+46701234567', ['+46701234567 -> 070-123 45 67']],
    ['0270-123456', ['0270-123456 -> 0270-12 34 56']],
    ['0270123456', ['0270123456']],
  ])('%s', (text, slips) => {
    expect(told(text)).toEqual(slips)
  })
})
