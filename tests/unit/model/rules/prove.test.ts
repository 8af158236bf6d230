import { describe, expect, it } from 'vitest'
import type { ProcessId, StepId } from '../../../../src/model/ids.ts'
import type { Process } from '../../../../src/model/process.ts'
import { groupsOf } from '../../../../src/model/rules/prove.ts'
import { makeProcess, makeStep } from '../../../support/make-process.ts'

const opens = (id: string, ...calls: readonly string[]): Process => ({
  ...makeProcess('start -> end'),
  id: id as ProcessId,
  steps: [
    makeStep('start', { kind: 'start' }),
    ...calls.map((called, i) =>
      makeStep(`s${i}`, { id: `s${i}` as StepId, kind: 'subprocess', calls: called as ProcessId }),
    ),
  ],
})
const grouped = (...processes: readonly Process[]) =>
  groupsOf(processes).map((group) => group.map(({ id }) => id))

describe('processes that are proved together', () => {
  it('are each alone where none opens another', () => {
    expect(grouped(opens('a'), opens('b'))).toEqual([['a'], ['b']])
  })

  it('are those that open each other, by way of others too, in content order', () => {
    expect(
      grouped(opens('a', 'e'), opens('b', 'd'), opens('c'), opens('d', 'a'), opens('e')),
    ).toEqual([['a', 'b', 'd', 'e'], ['c']])
  })

  it('are told apart from one that does not exist, and from themselves', () => {
    expect(grouped(opens('a', 'x', 'a', 'b', 'b'), opens('b', 'a'))).toEqual([['a', 'b']])
  })
})
