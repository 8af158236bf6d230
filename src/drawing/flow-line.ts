import type { Point } from '../layout/placed-process.ts'

/** One corner for everything that turns on the map. */
export const CORNER_PX = 7

/**
 * The path of a flow: its stretches with rounded corners, in relative commands since they are the shortest to send.
 * A corner takes at most half of the stretches that meet in it.
 */
export function flowLine(points: readonly Point[], corner = CORNER_PX): string {
  const [first, ...rest] = points
  if (!first) return ''
  let at = first
  let path = `M${px(first.x)} ${px(first.y)}`
  rest.forEach((point, i) => {
    const next = rest[i + 1]
    const before = points[i] ?? first
    if (!next || isStraight(before, point, next)) {
      path += stretch(at, point)
      at = point
      return
    }
    const radius = Math.min(corner, length(before, point) / 2, length(point, next) / 2)
    const start = towards(point, before, radius)
    const end = towards(point, next, radius)
    path += stretch(at, start)
    path += `q${delta(start, point)} ${delta(start, end)}`
    at = end
  })
  return path
}

function stretch(from: Point, to: Point): string {
  const x = to.x - from.x
  const y = to.y - from.y
  if (x === 0 && y === 0) return ''
  if (y === 0) return `h${px(x)}`
  if (x === 0) return `v${px(y)}`
  return `l${px(x)} ${px(y)}`
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - b.y) === (b.y - a.y) * (c.x - b.x)
}

function delta(from: Point, to: Point): string {
  return `${px(to.x - from.x)} ${px(to.y - from.y)}`
}

function towards(from: Point, to: Point, distance: number): Point {
  const whole = length(from, to)
  const share = whole === 0 ? 0 : distance / whole
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function length(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

/** Half pixels are as exact as a screen; longer fractions only cost bytes. */
function px(value: number): string {
  return String(Math.round(value * 2) / 2)
}
