import { expect, test } from 'vitest'
import { nearest } from '../../../src/pipeline/nearest.ts'

test.each([
  ['lakare', ['läkare', 'lärare'], 'läkare'],
  ['nasta', ['nästa', 'namn'], 'nästa'],
  ['utoer', ['utför', 'utreda'], 'utför'],
  ['lakrae', ['lakare', 'arbetsgivare'], 'lakare'],
  ['hallplatsen', ['nar-hallplatsen', 'stod'], 'nar-hallplatsen'],
  ['Begar_underlag', ['begar-underlag'], 'begar-underlag'],
  ['xyz', ['namn', 'typ'], null],
  ['x', [], null],
])('%s among %j is %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})
