import { type Named, NO_PLACE, type PackedDrawing, STRETCH_LENGTH } from './pack-drawing.ts'
import type { Box, PlacedProcess, Point } from './placed-process.ts'
import { linesAt } from './wrap-points.ts'

/** The way back from `packDrawing`. Short: every map page loads it. */
export function unpackDrawing(packed: PackedDrawing, process: Named): PlacedProcess {
  const { steps, boxes, wraps, flows, lines, back, labelled, labelBoxes, labels, ...rest } = packed
  const { marked, marks, parties, lanes, titles, phases, ...drawing } = rest
  const isBack = new Set(back)
  const labelAt = new Map(labelled.map((at, i) => [at, i]))
  const markAt = new Map(marked.map((at, i) => [at, i]))
  return {
    ...drawing,
    process: process.id,
    lanes: stretchesOf(parties, lanes).map(({ id, stretch }) => ({ party: id, ...stretch })),
    phases: stretchesOf(titles, phases).map(({ id, stretch }) => ({ phase: id, ...stretch })),
    steps: at(process.steps, steps).map(({ id, name }, i) => ({
      id,
      box: boxOf(boxes, i),
      lines: linesAt(name, wraps[i] ?? []),
    })),
    flows: at(process.flows, flows).map(({ id }, i) => {
      const points = pointsOf(lines[i] ?? [])
      const label = labelAt.get(i)
      const mark = markAt.get(i)
      return {
        id,
        points,
        isBack: isBack.has(i),
        label:
          label === undefined
            ? null
            : { box: moved(boxOf(labelBoxes, label), points[0]), lines: linesOf(labels, label) },
        mark:
          mark === undefined
            ? null
            : moved({ x: marks[2 * mark] ?? 0, y: marks[2 * mark + 1] ?? 0 }, points[0]),
      }
    }),
  }
}

function at<Thing>(things: readonly Thing[], places: readonly number[]): readonly Thing[] {
  return places.flatMap((place) => things[place] ?? [])
}

function stretchesOf<Id>(ids: readonly Id[], numbers: readonly number[]) {
  return numbers.flatMap((which, i) => {
    const id = ids[which]
    if (i % STRETCH_LENGTH !== 0 || id === undefined) return []
    const [band = 0, x = 0, y = 0, width = 0, height = 0, nameX, nameWidth] = numbers.slice(i + 1)
    const name = {
      ...(nameX !== NO_PLACE && { nameX }),
      ...(nameWidth !== NO_PLACE && { nameWidth }),
    }
    return [{ id, stretch: { band, box: { x, y, width, height }, ...name } }]
  })
}

function boxOf(numbers: readonly number[], index: number): Box {
  const [x = 0, y = 0, width = 0, height = 0] = numbers.slice(4 * index, 4 * index + 4)
  return { x, y, width, height }
}

function linesOf(texts: readonly string[], index: number): readonly string[] {
  return texts[index]?.split('\n') ?? []
}

function pointsOf([x = 0, y = 0, ...moves]: readonly number[]): readonly Point[] {
  const points = [{ x, y }]
  moves.forEach((move, i) => {
    if (move === 0) return
    if (i % 2 === 0) x += move
    else y += move
    points.push({ x, y })
  })
  return points
}

function moved<Placed extends Point>(placed: Placed, by: Point = { x: 0, y: 0 }): Placed {
  return { ...placed, x: placed.x + by.x, y: placed.y + by.y }
}
