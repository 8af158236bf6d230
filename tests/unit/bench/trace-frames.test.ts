import { expect, test } from 'vitest'
import { framesOf } from '../../bench/trace-frames.ts'

const PAGE = { pid: 1, tid: 2 }
const mark = (ms: number) => ({ ...PAGE, name: 'frame', ts: ms * 1000 })
const task = (ms: number, long: number) => ({
  ...PAGE,
  name: 'RunTask',
  ts: ms * 1000,
  dur: long * 1000,
})

test('a frame costs what the page worked between two marks, and a task that holds a mark is shared', () => {
  const events = [mark(33), mark(0), mark(16), task(1, 2), task(10, 8), task(20, 3), task(40, 9)]
  expect(framesOf(events, 'frame')).toEqual({ gaps: [16, 17], costs: [8, 5] })
})

test('what other threads and other processes do is not counted', () => {
  const others = [
    { ...task(1, 5), tid: 3 },
    { ...task(1, 5), pid: 4 },
    { ...task(1, 5), name: 'Layout' },
  ]
  expect(framesOf([mark(0), mark(16), ...others], 'frame').costs).toEqual([0])
})

test('a trace without marks is told', () => {
  expect(() => framesOf([task(1, 2)], 'frame')).toThrow('no frame is marked frame in the trace')
})
