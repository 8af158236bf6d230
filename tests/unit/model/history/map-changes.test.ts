import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changedParts,
  type MapChange,
  mapChanges,
  type SnapshotMap,
} from '../../../../src/model/history/map-changes.ts'
import type { PartyId, PhaseId, ProcessId, StepId } from '../../../../src/model/ids.ts'
import type { StepKind } from '../../../../src/model/process.ts'
import { runs } from '../../../support/property-runs.ts'

type Drawn = {
  readonly name?: string
  readonly phases?: readonly (readonly [id: string, name: string])[]
  readonly lanes?: readonly string[]
  /** `a:kind:phase:lane`, all but the id with a default; the step's name is its id with a capital. */
  readonly steps?: readonly string[]
  /** `a>b` or `a>b:Ja`. */
  readonly ways?: readonly string[]
  readonly names?: Readonly<Record<string, string>>
}

function drawn({
  name = 'Kartan',
  phases = [
    ['f1', 'Först'],
    ['f2', 'Sedan'],
  ],
  lanes = ['fk', 'af'],
  steps = ['a', 'b', 'c'],
  ways = ['a>b', 'b>c'],
  names = {},
}: Drawn = {}): SnapshotMap {
  return {
    id: 'p' as ProcessId,
    name,
    phases: phases.map(([id, called]) => ({ id: id as PhaseId, name: called })),
    lanes: lanes.map((lane) => lane as PartyId),
    steps: steps.map((written) => {
      const [id = '', kind = 'task', phase = 'f1', lane = 'fk'] = written.split(':')
      return {
        id: id as StepId,
        name: names[id] ?? id.toUpperCase(),
        kind: kind as StepKind,
        phase: phase as PhaseId,
        lane: lane as PartyId,
        station: null,
        ways: ways
          .filter((way) => way.startsWith(`${id}>`))
          .map((way) => {
            const [, to = '', label = null] = /^.*>([^:]+)(?::(.*))?$/.exec(way) ?? []
            return { to: to as StepId, label }
          }),
      }
    }),
  }
}

describe('the changes of a map', () => {
  test('tell of nothing when nothing that is drawn is another', () => {
    expect(mapChanges(drawn(), drawn())).toEqual([])
  })

  test.each<readonly [string, Drawn, Drawn, readonly MapChange[]]>([
    [
      'a new step with its ways',
      {},
      { steps: ['a', 'b', 'c', 'd'], ways: ['a>b', 'b>c', 'b>d'] },
      [
        { kind: 'step-added', step: 'D' },
        { kind: 'way-added', from: 'B', to: 'D' },
      ],
    ],
    [
      'a step that went, and the ways that went with it',
      {},
      { steps: ['a', 'c'], ways: ['a>c'] },
      [
        { kind: 'step-removed', step: 'B' },
        { kind: 'way-added', from: 'A', to: 'C' },
        { kind: 'way-removed', from: 'A', to: 'B' },
        { kind: 'way-removed', from: 'B', to: 'C' },
      ],
    ],
    [
      'a new name, by which the step is called where its way went',
      {},
      { names: { b: 'Beslut' }, ways: ['a>b'] },
      [
        { kind: 'step-renamed', before: 'B', after: 'Beslut' },
        { kind: 'way-removed', from: 'Beslut', to: 'C' },
      ],
    ],
    [
      'another kind, phase and lane',
      {},
      { steps: ['a', 'b:meeting:f2:af', 'c'] },
      [
        { kind: 'step-kind', step: 'B', before: 'task', after: 'meeting' },
        { kind: 'step-phase', step: 'B', before: 'Först', after: 'Sedan' },
        { kind: 'step-lane', step: 'B', before: 'fk' as PartyId, after: 'af' as PartyId },
      ],
    ],
    [
      'other words at a way, and words that went',
      { ways: ['a>b:Ja', 'b>c:Nej'] },
      { ways: ['a>b:Ja, tack', 'b>c'] },
      [
        { kind: 'way-words', from: 'A', to: 'B', before: 'Ja', after: 'Ja, tack' },
        { kind: 'way-words', from: 'B', to: 'C', before: 'Nej', after: null },
      ],
    ],
    [
      'phases that came, went and got another name',
      {},
      {
        phases: [
          ['f2', 'Efteråt'],
          ['f3', 'Sist'],
        ],
        steps: ['a:task:f2', 'b:task:f2', 'c:task:f2'],
      },
      [
        { kind: 'phase-added', phase: 'Sist' },
        { kind: 'phase-removed', phase: 'Först' },
        { kind: 'phase-renamed', before: 'Sedan', after: 'Efteråt' },
        ...['A', 'B', 'C'].map(
          (step): MapChange => ({ kind: 'step-phase', step, before: 'Först', after: 'Efteråt' }),
        ),
      ],
    ],
    [
      'lanes and phases in another order',
      {},
      {
        lanes: ['af', 'fk'],
        phases: [
          ['f2', 'Sedan'],
          ['f1', 'Först'],
        ],
      },
      [
        { kind: 'phase-order', phases: ['Sedan', 'Först'] },
        { kind: 'lane-order', lanes: ['af' as PartyId, 'fk' as PartyId] },
      ],
    ],
    [
      'a lane between two others, which is no new order of those',
      {},
      { lanes: ['fk', 'soc', 'af'] },
      [{ kind: 'lane-added', lane: 'soc' as PartyId }],
    ],
    [
      'another name of the map',
      {},
      { name: 'Modellen' },
      [{ kind: 'map-renamed', before: 'Kartan', after: 'Modellen' }],
    ],
  ])('tell of %s', (_, before, after, expected) => {
    expect(mapChanges(drawn(before), drawn(after))).toEqual(expected)
  })

  test('are empty between two maps exactly when they draw the same, and say the opposite the other way round', () => {
    const ids = ['a', 'b', 'c', 'd']
    const arbitrary = fc.record({
      steps: fc.subarray(ids, { minLength: 1 }),
      ways: fc.subarray(ids.flatMap((from) => ids.map((to) => `${from}>${to}`))),
      lanes: fc.shuffledSubarray(['fk', 'af', 'soc']),
    })
    const opposite: Readonly<Record<string, string>> = {
      'step-added': 'step-removed',
      'way-added': 'way-removed',
      'lane-added': 'lane-removed',
    }
    const turned = Object.fromEntries(Object.entries(opposite).map(([a, b]) => [b, a]))
    const kinds = (changes: readonly MapChange[]) => changes.map(({ kind }) => kind).sort()
    fc.assert(
      fc.property(arbitrary, arbitrary, (one, other) => {
        const [before, after] = [drawn(one), drawn(other)]
        const there = mapChanges(before, after)
        const back = kinds(mapChanges(after, before))
        expect(there.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after))
        expect(
          kinds(there)
            .map((kind) => opposite[kind] ?? turned[kind] ?? kind)
            .sort(),
        ).toEqual(back)
      }),
      runs(200),
    )
  })
})

describe('the parts of two drawings that differ', () => {
  test('are told by id: what came, what went, and what is drawn otherwise', () => {
    const before = drawn({ steps: ['a', 'b', 'c', 'd'], ways: ['a>b:Ja', 'b>c', 'c>d'] })
    const after = drawn({ steps: ['a', 'b:meeting', 'c', 'e'], ways: ['a>b:Nej', 'b>c', 'c>e'] })
    expect(Object.fromEntries(changedParts(before, after))).toEqual({
      b: 'changed',
      d: 'removed',
      e: 'added',
      'a--b': 'changed',
      'c--d': 'removed',
      'c--e': 'added',
    })
  })

  test('are none where only the name of a step at the other end of a way is new', () => {
    const parts = changedParts(drawn(), drawn({ names: { b: 'Beslut' } }))
    expect([...parts]).toEqual([['b', 'changed']])
  })
})
