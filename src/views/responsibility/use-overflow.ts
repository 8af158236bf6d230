import { type RefObject, useEffect, useState } from 'react'

/** @returns whether there is more in the element than is seen at once; yes until it has been measured */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [isOver, setIsOver] = useState(true)
  useEffect(() => {
    const box = element.current
    if (box === null || typeof ResizeObserver === 'undefined') return
    const measure = () =>
      setIsOver(box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight)
    const observer = new ResizeObserver(measure)
    for (const one of [box, ...box.children]) observer.observe(one)
    return () => observer.disconnect()
  }, [element])
  return isOver
}
