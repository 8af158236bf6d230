import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignTracks, type Stretch } from '../../../src/layout/assign-tracks.ts'
import type { FlowId } from '../../../src/model/ids.ts'
import { runs } from '../../support/property-runs.ts'

const id = (index: number) => `f${index}` as FlowId
const stretch = (index: number, a: number, b: number): Stretch => ({
  flow: id(index),
  low: Math.min(a, b),
  high: Math.max(a, b),
  ends: [
    { at: a, side: -1 },
    { at: b, side: 1 },
  ],
})
const nobody = () => []

describe('assignTracks', () => {
  test('lets stretches that lie after each other share a track', () => {
    const { of, count } = assignTracks([stretch(0, 0, 10), stretch(1, 20, 30)], 5, nobody)
    expect([count, of.get(id(0)), of.get(id(1))]).toEqual([1, 0, 0])
  })

  test('puts first what crosses less by it', () => {
    // Before the second, the first crosses it where it leaves, and where the second comes in.
    const { of } = assignTracks([stretch(0, 0, 10), stretch(1, 5, 20)], 1, nobody)
    expect(of.get(id(1))).toBeLessThan(of.get(id(0)) ?? 0)
  })

  test('keeps the order that is settled', () => {
    const both = [stretch(0, 0, 10), stretch(1, 5, 20)]
    const { of } = assignTracks(both, 1, (flow) => (flow === id(0) ? [id(1)] : []))
    expect(of.get(id(0))).toBeLessThan(of.get(id(1)) ?? 0)
  })

  test('REL-17: never puts two that come near each other on one track', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (all, gap) => {
        const stretches = all.map(([a, b], i) => stretch(i, a, b))
        const { of, count } = assignTracks(stretches, gap, nobody)
        stretches.forEach((one, i) => {
          expect(of.get(one.flow)).toBeLessThan(count)
          for (const other of stretches.slice(i + 1)) {
            if (one.low >= other.high + gap || other.low >= one.high + gap) continue
            expect(of.get(one.flow)).not.toBe(of.get(other.flow))
          }
        })
      }),
      runs(200),
    )
  })

  test('REL-17: takes a channel of twenty thousand stretches', () => {
    const fours = Array.from({ length: 20_000 }, (_, i) => {
      const low = 100 * Math.floor(i / 4) + 10 * (i % 4)
      return stretch(i, low, low + 60)
    })
    expect(assignTracks(fours, 5, nobody).count).toBe(4)
  })
})
