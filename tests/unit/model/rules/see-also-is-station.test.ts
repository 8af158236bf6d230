import type { StepId } from '../../../../src/model/ids.ts'
import type { Step } from '../../../../src/model/process.ts'
import { makeCitizenText, makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('see-also-is-station', {
  valid: {
    'a station that leads to another one': processWith('b'),
  },
  invalid: {
    'a station that leads to a step without one': [
      processWith('c'),
      { step: 'a', station: 'c', kind: 'none' },
    ],
    'a station that leads to itself': [
      processWith('a'),
      { step: 'a', station: 'a', kind: 'itself' },
    ],
  },
})

/** The station of `a` leads on to that of `station`; `c` has none. */
function processWith(station: string) {
  const own = (changes: Parameters<typeof makeCitizenText>[0] = {}): Partial<Step> => ({
    station: { kind: 'own' },
    citizen: makeCitizenText(changes),
  })
  const seeAlso = [{ text: 'Gäller det något annat?', stations: ['b', station] as StepId[] }]
  return makeProcess('start -> a -> b -> c -> end', {
    steps: { a: own({ name: 'Gör ett', seeAlso }), b: own({ name: 'Gör två' }) },
  })
}
