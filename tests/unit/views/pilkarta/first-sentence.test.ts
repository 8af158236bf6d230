import { expect, test } from 'vitest'
import { firstSentence } from '../../../../src/views/pilkarta/first-sentence.ts'

test.each([
  ['Först detta. Sedan det.', 'Först detta.'],
  ['Bara detta', 'Bara detta'],
  ['Ring 0771-416 416! Vänta sedan.', 'Ring 0771-416 416!'],
  ['', ''],
])('of %j is %j', (text, first) => expect(firstSentence(text)).toBe(first))
