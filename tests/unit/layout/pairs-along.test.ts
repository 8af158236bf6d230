import fc from 'fast-check'
import { expect, test } from 'vitest'
import { touches } from '../../../src/layout/boxes.ts'
import { pairsBeside, pairsBetween } from '../../../src/layout/check/pairs-along.ts'
import { runs } from '../../support/property-runs.ts'

const px = (max: number) => fc.integer({ min: 0, max })
const things = fc.array(
  fc.record({ x: px(60), y: px(60), width: px(20), height: px(20) }).map((box) => ({ box })),
  { maxLength: 12 },
)

test('misses no two boxes that touch', () => {
  fc.assert(
    fc.property(things, things, (some, others) => {
      const between = new Set([...pairsBetween(some, others)].map((pair) => keyOf(...pair)))
      for (const a of some) {
        for (const b of others) if (touches(b.box, a.box)) expect(between).toContain(keyOf(a, b))
      }
    }),
    runs(300),
  )
})

test('misses no two boxes that overlap, and names each pair once', () => {
  fc.assert(
    fc.property(things, (all) => {
      const pairs = [...pairsBeside(all)].map(([a, b]) => [all.indexOf(a), all.indexOf(b)].sort())
      expect(new Set(pairs.map(String)).size).toBe(pairs.length)
      all.forEach(({ box: a }, i) => {
        all.slice(i + 1).forEach(({ box: b }, j) => {
          const isOver =
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            a.y < b.y + b.height &&
            b.y < a.y + a.height
          if (isOver) expect(pairs.map(String)).toContain([i, i + 1 + j].sort().toString())
        })
      })
    }),
    runs(300),
  )
})

function keyOf(a: object, b: object): string {
  return `${JSON.stringify(a)} ${JSON.stringify(b)}`
}
