import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSplitter } from '../../../src/search/split-compound.ts'

const split = createSplitter(
  'läkare intyg arbete förmåga bedömning rehab koordinator samtycke plan vård sjuk penning lag ring kyrka gård'.split(
    ' ',
  ),
)

test.each([
  ['läkarintyg', ['läkar', 'intyg']],
  ['läkarintyget', ['läkar', 'intyget']],
  ['arbetsförmåga', ['arbets', 'förmåga']],
  ['arbetsförmågebedömning', ['arbets', 'förmåge', 'bedömning']],
  ['rehabkoordinator', ['rehab', 'koordinator']],
  ['vårdplan', ['vård', 'plan']],
  ['kyrkogård', ['kyrk', 'gård']],
])('splits %s into words of the content', (word, parts) => {
  expect(split(word)).toEqual(parts)
})

test.each(['intyg', 'lagring', 'läkare', 'planera', 'okändasak', '', 'a'])(
  'leaves %s whole',
  (word) => {
    expect(split(word)).toEqual([])
  },
)

test('parts stand in the word in their order, and take up all but its joints', () => {
  const words = fc.array(fc.stringMatching(/^[a-zåäö]{3,8}$/), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(words, fc.stringMatching(/^[a-zåäö]{0,24}$/), (known, word) => {
      const target = known.slice(0, 3).join('s') + word
      let at = 0
      for (const part of createSplitter(known)(target)) {
        const next = target.indexOf(part, at)
        expect(next - at).toBeLessThanOrEqual(1)
        expect(next).toBeGreaterThanOrEqual(at)
        at = next + part.length
      }
    }),
  )
})
