import { expect, test } from 'vitest'
import { canShorten, cutsOf, typedWords } from '../../../src/search/shortened.ts'

test.each([
  ['Vem är min soc.sek?', ['vem', 'är', 'min', 'soc.sek']],
  ['Arb.förm. ringer', ['arb.förm', 'ringer']],
  ['t.ex. intyg', ['t', 'ex', 'intyg']],
  ['KV-0017 och 4.2.2', ['kv', '0017', 'och', '4', '2', '2']],
  ['', []],
])('”%s” is typed as %j', (text, words) => {
  expect(typedWords(text)).toEqual(words)
})

test.each([
  ['socialsekreterare', ['soc', 'sek'], true],
  ['arbetsförmedling', ['arb', 'förm'], true],
  ['sekretess', ['soc', 'sek'], false],
  ['försocsek', ['soc', 'sek'], false],
  ['socks', ['socks', 's'], false],
])('%s shortened to %j: %s', (word, parts, answer) => {
  expect(canShorten(word, parts)).toBe(answer)
})

test('a short word is cut in all ways that leave parts long enough, a long one in none', () => {
  expect(cutsOf('socsek', 3)).toEqual([['soc', 'sek']])
  expect(cutsOf('socsekr', 3)).toEqual([
    ['soc', 'sekr'],
    ['socs', 'ekr'],
  ])
  expect(cutsOf('soc', 3)).toEqual([])
  expect(cutsOf('socialsekreterare', 3)).toEqual([])
})
