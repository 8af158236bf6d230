import { expect, test } from 'vitest'
import { phoneParts } from '../../../src/ui/phone-parts.ts'

const phones = (text: string) => phoneParts(text).flatMap(({ phone }) => phone ?? [])

test('LANG-17: finds numbers as texts write them', () => {
  expect(phones('Ring 0771-524 524, eller besök oss.')).toEqual(['tel:0771524524'])
  expect(phones('Ring 1177 om du inte vet.')).toEqual(['tel:1177'])
  expect(phones('Ring +46 8 123 45 67.')).toEqual(['tel:+4681234567'])
})

test('takes no day, year or amount for a number to call', () => {
  expect(phones('Från 2026-11-22 till 2027 kostar det 1200 kronor.')).toEqual([])
})

test('the parts give the text back', () => {
  const text = 'Ring 0771-416 416, eller ring 1177.'
  expect(
    phoneParts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})
