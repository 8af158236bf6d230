import { expect, test } from 'vitest'
import { stem } from '../../../src/search/stem.ts'

test.each([
  ['intyg', 'intyget', 'intygen', 'intygets'],
  ['arbete', 'arbetet', 'arbetets'],
  ['möte', 'mötet', 'möten'],
  ['kvalitet', 'kvaliteten'],
  ['läkare', 'läkaren', 'läkarna'],
  ['samtycke', 'samtycket'],
  ['förmåga', 'förmågan', 'förmågans'],
  ['ansökan', 'ansöka'],
])('%s and its forms are one word', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1)
})

test('short words keep what makes them words', () => {
  for (const word of ['det', 'plan', 'af', 'sip', '']) expect(stem(word)).toBe(word)
})
