import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packProcess } from '../../../src/layout/pack-process.ts'
import { unpackProcess } from '../../../src/layout/unpack-process.ts'
import type { AnswerId, QuestionId } from '../../../src/model/ids.ts'
import { mapOf } from '../../../src/model/map-process.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { makeProcess } from '../../support/make-process.ts'
import { makeQuestion } from '../../support/make-site.ts'
import { runs } from '../../support/property-runs.ts'

test('a packed process unpacks to itself, field by field', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 40 }), (process) => {
      const map = mapOf(process, [])
      const travelled = JSON.parse(JSON.stringify(packProcess(map)))
      expect(unpackProcess(travelled)).toEqual(map)
    }),
    runs(60),
  )
})

test('a flow to a step that does not exist is not packed', () => {
  const map = mapOf(makeProcess('start -> a:fk -> end'), [])
  const broken = { ...map, steps: map.steps.filter(({ id }) => id !== 'a') }
  expect(() => packProcess(broken)).toThrow('a flow leads to a, which is no step')
})

test('the forms of a process travel with it', () => {
  const question = 'sgi' as QuestionId
  const process = makeProcess('start -> a:fk -> end; start -> end', {
    process: { variants: [{ question, name: 'Med SGI', otherwise: null }] },
    steps: {
      a: { appliesWhen: [{ question, answers: ['ja' as AnswerId] }], formName: 'Med SGI' },
    },
  })
  const map = mapOf(process, [makeQuestion('sgi', 'ja', 'nej')])
  expect(map.forms).toHaveLength(2)
  expect(unpackProcess(JSON.parse(JSON.stringify(packProcess(map))))).toEqual(map)
})
