import { expect, test, vi } from 'vitest'
import { headingsOf, insetsOf, scrollToShow } from '../../../src/canvas/canvas-room.ts'
import { SIGN_REACH_PX } from '../../../src/layout/metrics.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess } from '../../support/make-process.ts'

const process = makeProcess('start -> a:fk -> b:af -> end')

function insets(form: 'wide' | 'tall', zoom: number) {
  return insetsOf(headingsOf(placeProcess(process, form, estimateText, 'quick')), zoom)
}

test('A11Y-16: a step that comes into view is clear of the headings, sign on its upper edge and all', () => {
  const placed = placeProcess(process, 'wide', estimateText, 'quick')
  const headings = headingsOf(placed)
  expect(insets('wide', 1)).toMatchObject({ top: 48, left: headings.width })
  expect(insets('wide', 1).top - headings.height).toBeGreaterThan(SIGN_REACH_PX)
})

test('headings take more room of a map that is made large, and no less of one that is made small', () => {
  expect(insets('wide', 2)).toMatchObject({ top: 96, left: 208 })
  expect(insets('wide', 0.5)).toEqual(insets('wide', 1))
})

test('the folded form repeats its headings, and they take nothing of the region', () => {
  expect(insets('tall', 2)).toMatchObject({ top: 0, left: 0 })
})

test('A11Y-16: for a step that was asked for the page moves down to the map at least, or not at all', () => {
  vi.stubGlobal('innerHeight', 600)
  const high = { top: 240, bottom: 1400 }
  expect(scrollToShow(high, 400, 100)).toBe(0)
  // A little below what is seen: not just that little.
  expect(scrollToShow(high, 430, 100)).toBe(240)
  expect(scrollToShow(high, 900, 100)).toBe(484)
  // Not past the end of a map that is lower than the window.
  expect(scrollToShow({ ...high, bottom: 760 }, 430, 100)).toBe(160)
  // Above it: the least.
  expect(scrollToShow({ ...high, top: -300 }, 20, 100)).toBe(-44)
  vi.unstubAllGlobals()
})
