import { expect, it } from 'vitest'
import type { ProcessId } from '../../../../src/model/ids.ts'
import type { CitizenText, Step } from '../../../../src/model/process.ts'
import { makeCitizenText, makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { findingsOf, testRule } from '../../../support/rule-tester.ts'

const OWN = { kind: 'own' } as const

testRule('step-name-twice', {
  valid: {
    'steps with names of their own': named({ a: 'Ring läsaren', b: 'Packa påsen' }),
    'the same name in two processes': makeSite([
      named({ a: 'Ring läsaren' }),
      { ...named({ b: 'Ring läsaren' }), id: 'annan' as ProcessId },
    ]),
    'a station called as its step, or as another step': stations({
      a: { name: 'Steg a' },
      b: { name: 'Steg a, en gång till' },
    }),
    'a text that is no station yet': makeProcess('start -> a -> b -> end', {
      steps: { a: { citizen: makeCitizenText() }, b: { citizen: makeCitizenText() } },
    }),
  },
  invalid: {
    'two steps with one name': [
      named({ a: 'Ring läsaren', b: 'Ring läsaren' }),
      { step: 'b', first: 'a', name: 'Ring läsaren', kind: 'step' },
    ],
    'names that sound alike': [
      named({ a: 'Ring läsaren', b: 'ring  Läsaren' }),
      { step: 'b', first: 'a', name: 'ring  Läsaren', kind: 'step' },
    ],
    'each step after the first': [
      named({ a: 'Ring läsaren', b: 'Ring läsaren', end: 'Ring läsaren' }),
      { step: 'b', first: 'a' },
      { step: 'end', first: 'a' },
    ],
    'two stations with one name, though their steps have two': [
      stations({ a: { name: 'Vänta på bussen' }, b: { name: 'Vänta på bussen' } }),
      { step: 'b', first: 'a', name: 'Vänta på bussen', kind: 'station' },
    ],
  },
})

it('points at the later name', () => {
  const process = named({ a: 'Ring läsaren', b: 'Ring läsaren' })
  const [found] = findingsOf('step-name-twice', process)
  expect(found?.field).toBe('name')
  expect(found?.subject).toBe(process.steps.find(({ id }) => id === 'b'))
})

function named(names: Readonly<Record<string, string>>) {
  return withSteps(names, (name) => ({ name }))
}

function stations(texts: Readonly<Record<string, Partial<CitizenText>>>) {
  return withSteps(texts, (text) => ({ station: OWN, citizen: makeCitizenText(text) }))
}

function withSteps<Said>(
  said: Readonly<Record<string, Said>>,
  stepOf: (said: Said) => Partial<Step>,
) {
  const steps = Object.entries(said).map(([id, one]) => [id, stepOf(one)])
  return makeProcess('start -> a -> b -> end', { steps: Object.fromEntries(steps) })
}
