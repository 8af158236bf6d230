import { expect, it } from 'vitest'
import { handoversOf, individualOf, needsHandover } from '../../../src/model/handovers.ts'
import type { PartyId, StepId } from '../../../src/model/ids.ts'
import type { Process } from '../../../src/model/process.ts'
import { makeProcess } from '../../support/make-process.ts'
import { makeParty } from '../../support/make-site.ts'

const individual = 'individ' as PartyId
const needs = (process: Process, from: string, to: string) => {
  const step = (id: string) => process.steps.find((one) => one.id === (id as StepId)) ?? never(id)
  return needsHandover({ from: step(from), to: step(to) }, individual)
}
const never = (id: string): never => {
  throw new Error(`no step ${id}`)
}

it('tells what passes between parties in the order of the flows', () => {
  const process = makeProcess('start:fk -> a => b:af -> c => d:fk -> end')
  expect(handoversOf(process).map(({ from, to }) => `${from.id} ${to.id}`)).toEqual(['a b', 'c d'])
})

it('asks for a handover where one party takes over from another', () => {
  expect(needs(makeProcess('start:fk -> a -> b:af -> end'), 'a', 'b')).toBe(true)
  expect(needs(makeProcess('start:fk -> a -> b -> end'), 'a', 'b')).toBe(false)
})

it('asks for none to or from the individual', () => {
  const process = makeProcess('start:fk -> a -> b:individ -> c:af -> end')
  expect(needs(process, 'a', 'b')).toBe(false)
  expect(needs(process, 'b', 'c')).toBe(false)
})

it('asks for none at the start, where nobody holds anything yet', () => {
  expect(needs(makeProcess('start:fk -> a:af -> end'), 'start', 'a')).toBe(false)
})

it('knows the individual among the parties, if there is one', () => {
  expect(individualOf([makeParty('fk'), makeParty('individ')])).toBe('individ')
  expect(individualOf([makeParty('fk')])).toBeNull()
})
