import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packProcess } from '../../../src/layout/pack-process.ts'
import { unpackProcess } from '../../../src/layout/unpack-process.ts'
import { mapOf } from '../../../src/model/map-process.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { makeProcess } from '../../support/make-process.ts'
import { runs } from '../../support/property-runs.ts'

test('a packed process unpacks to itself, field by field', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 40 }), (process) => {
      const map = mapOf(process)
      const travelled = JSON.parse(JSON.stringify(packProcess(map)))
      expect(unpackProcess(travelled)).toEqual(map)
    }),
    runs(60),
  )
})

test('a flow to a step that does not exist is not packed', () => {
  const map = mapOf(makeProcess('start -> a:fk -> end'))
  const broken = { ...map, steps: map.steps.filter(({ id }) => id !== 'a') }
  expect(() => packProcess(broken)).toThrow('a flow leads to a, which is no step')
})
