import { expect, test } from 'vitest'
import { otherNumber } from '../../../src/pipeline/phone-number.ts'

test.each([
  ['Ring 1177.', 'tel:1177'],
  ['Ring 0771-524 524.', 'tel:+46771524524'],
  ['Ring 112, eller 114 14 om det inte är akut.', 'tel:11414'],
  ['Ring vardagar 10-15, eller 2027.', 'tel:+46771524524'],
  ['Ring växeln.', 'tel:112'],
  ['Ring 1177', 'https://www.1177.se/'],
])('”%s” agrees with %s', (text, url) => {
  expect(otherNumber(text, url)).toBeNull()
})

test.each([
  ['Ring 1177.', 'tel:112', '1177', '112'],
  ['Ring 0771-524 524.', 'tel:+46771524525', '0771-524 524', '+46771524525'],
])('”%s” does not agree with %s', (text, url, told, called) => {
  expect(otherNumber(text, url)).toEqual({ told, called })
})
