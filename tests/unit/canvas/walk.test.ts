import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createWalkGraph,
  jumpTo,
  moveFocus,
  startWalk,
  type WalkGraph,
  type WalkState,
} from '../../../src/canvas/walk.ts'
import type { StepId } from '../../../src/model/ids.ts'
import { readingOrder } from '../../../src/model/reading-order.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { makeProcess } from '../../support/make-process.ts'
import { runs } from '../../support/property-runs.ts'

const graph = graphOf('start -> a -> b? -ja-> c -> end; b -nej-> d -> end; b -vet-inte-> a')

function graphOf(words: string): WalkGraph {
  const process = makeProcess(words)
  return createWalkGraph(
    process,
    readingOrder(process).map(({ id }) => id),
  )
}

function press(state: WalkState, ...keys: readonly string[]): string[] {
  const places: string[] = []
  let now = state
  for (const key of keys) {
    const result = moveFocus(graph, now, key)
    places.push(result === null ? 'null' : result.kind === 'moved' ? result.state.at : result.kind)
    if (result) now = result.state
  }
  return places
}

const at = (id: string) => startWalk(graph, id as StepId)

describe('the keyboard walk on a map', () => {
  test('A11Y-13: right is the next step and left the step you came from', () => {
    expect(press(startWalk(graph), 'ArrowRight', 'ArrowRight', 'ArrowLeft')).toEqual([
      'a',
      'b',
      'a',
    ])
  })

  test('A11Y-13: a way on comes before a way back, in the order of the list', () => {
    const loop = graphOf('start -> a -> b? -nej-> a; b -ja-> end')
    expect(loop.outgoing.get('b' as StepId)?.map(({ to }) => to)).toEqual(['end', 'a'])
  })

  test('A11Y-13: left after a loop returns along the loop, not to the step before in order', () => {
    expect(press(at('b'), '3', 'ArrowLeft')).toEqual(['a', 'b'])
  })

  test('A11Y-13: left without a walk goes to the step before, not back along a loop', () => {
    expect(press(at('a'), 'ArrowLeft')).toEqual(['start'])
  })

  test('A11Y-13: up and down go between the ways of the same choice, round', () => {
    expect(press(at('b'), '1', 'ArrowDown', 'ArrowUp', 'ArrowUp')).toEqual(['c', 'd', 'c', 'a'])
  })

  test('A11Y-13: sideways keeps the choice to go back to', () => {
    expect(press(at('b'), '1', 'ArrowDown', 'ArrowLeft')).toEqual(['c', 'd', 'b'])
  })

  test('A11Y-14: right at a fork tells the ways first, and takes the first of them when pressed again', () => {
    expect(press(at('b'), 'ArrowRight', 'ArrowRight')).toEqual(['stay', 'c'])
    expect(moveFocus(graph, at('b'), 'ArrowRight')).toMatchObject({ why: 'fork' })
    expect(press(at('b'), 'ArrowRight', '2')).toEqual(['stay', 'd'])
  })

  test('a way that was told is told again after a visit elsewhere', () => {
    expect(press(at('b'), 'ArrowRight', '1', 'ArrowLeft', 'ArrowRight')).toEqual([
      'stay',
      'c',
      'b',
      'stay',
    ])
  })

  test('A11Y-14: a number takes that way, and one that is not there stays', () => {
    expect(press(at('b'), '2')).toEqual(['d'])
    expect(press(at('b'), '4')).toEqual(['stay'])
  })

  test('A11Y-13: Home is the start, End the goal, Backspace the place left last', () => {
    expect(press(at('b'), 'End', 'Home', 'Backspace', 'Backspace', 'Backspace')).toEqual([
      'end',
      'start',
      'end',
      'b',
      'stay',
    ])
  })

  test('A11Y-13: Enter opens and Escape leaves', () => {
    expect(press(at('b'), 'Enter', 'Escape')).toEqual(['open', 'leave'])
  })

  test('A11Y-15: letters and Tab mean nothing on the map', () => {
    expect(press(at('b'), 'a', 'z', 'Tab', '0', 'F5')).toEqual([
      'null',
      'null',
      'null',
      'null',
      'null',
    ])
  })

  test('says why it stays', () => {
    expect(moveFocus(graph, at('end'), 'ArrowRight')).toMatchObject({ why: 'no-way-on' })
    expect(moveFocus(graph, at('end'), '1')).toMatchObject({ why: 'no-way-on' })
    expect(moveFocus(graph, at('start'), 'ArrowLeft')).toMatchObject({ why: 'no-way-back' })
    expect(moveFocus(graph, at('start'), 'ArrowDown')).toMatchObject({ why: 'no-other-way' })
  })

  test('a jump ends the trail and is remembered', () => {
    expect(jumpTo({ at: 'a', trail: ['start'], history: [] } as never, 'c' as StepId)).toEqual({
      at: 'c',
      trail: [],
      history: ['a'],
    })
  })
})

describe('the keyboard walk on any process', () => {
  test('A11Y-13: every step that can be reached from the start is reached by arrows', () => {
    fc.assert(
      fc.property(arbitraryProcess(), (process) => {
        const walk = createWalkGraph(
          process,
          readingOrder(process).map(({ id }) => id),
        )
        expect(reachedByArrows(walk)).toEqual(reachable(walk))
      }),
      runs(60),
    )
  })

  test('A11Y-13: forward then back returns', () => {
    fc.assert(
      fc.property(
        arbitraryProcess(),
        fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 30 }),
        (process, ways) => {
          const walk = createWalkGraph(
            process,
            readingOrder(process).map(({ id }) => id),
          )
          let state = startWalk(walk)
          for (const way of ways) {
            const forward = moveFocus(walk, state, String(way))
            if (forward?.kind !== 'moved') continue
            const back = moveFocus(walk, forward.state, 'ArrowLeft')
            expect(back?.state.at).toBe(state.at)
            expect(back?.state.trail).toEqual(state.trail)
            state = forward.state
          }
        },
      ),
      runs(60),
    )
  })
})

/** Only arrows: right from each step, then down through its ways. */
function reachedByArrows(walk: WalkGraph): Set<StepId> {
  const seen = new Set<StepId>([walk.start])
  for (const id of seen) {
    const told = moveFocus(walk, startWalk(walk, id), 'ArrowRight')
    const first = told?.kind === 'stay' ? moveFocus(walk, told.state, 'ArrowRight') : told
    let state = first?.kind === 'moved' ? first.state : null
    for (let i = 0; state && i < walk.order.length; i++) {
      if (i > 0 && state.at === first?.state.at) break
      seen.add(state.at)
      const down = moveFocus(walk, state, 'ArrowDown')
      state = down?.kind === 'moved' ? down.state : null
    }
  }
  return new Set([...seen].sort())
}

function reachable(walk: WalkGraph): Set<StepId> {
  const seen = new Set<StepId>([walk.start])
  for (const id of seen) for (const { to } of walk.outgoing.get(id) ?? []) seen.add(to)
  return new Set([...seen].sort())
}
