import { useEffect, useRef } from 'react'

const EVENTS = ['scroll', 'resize', 'toggle']

/**
 * The part of the map that is in view stays where it is when the whole screen is taken or left: in a narrow window the
 * list stands above the map, and goes and comes with it. Who has not moved the page meanwhile is back where they were.
 */
export function useKeptPlace(isFull: boolean): void {
  const top = useRef<number | null>(null)
  const wasFull = useRef(isFull)
  const entered = useRef<{ readonly from: number; readonly at: number } | null>(null)
  useEffect(() => {
    const note = () => {
      // The browser scrolls by itself when the page gets shorter: that is not where the reader was.
      if ((document.fullscreenElement !== null) === isFull) top.current = topOfMap()
    }
    const from = top.current
    const isChanged = wasFull.current !== isFull
    wasFull.current = isFull
    if (isChanged && from !== null) {
      const stayed = !isFull && entered.current !== null && isNear(entered.current.at, from)
      keepAt(stayed && entered.current !== null ? entered.current.from : from)
      entered.current = isFull ? { from, at: topOfMap() ?? from } : null
    }
    // Who took the whole screen from elsewhere keeps the button in view.
    if (isChanged) document.activeElement?.scrollIntoView({ block: 'nearest' })
    note()
    for (const event of EVENTS) addEventListener(event, note, true)
    return () => {
      for (const event of EVENTS) removeEventListener(event, note, true)
    }
  }, [isFull])
}

function keepAt(top: number): void {
  window.scrollBy(0, (topOfMap() ?? top) - top)
}

function topOfMap(): number | null {
  return document.querySelector('.map-frame')?.getBoundingClientRect().top ?? null
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1
}
