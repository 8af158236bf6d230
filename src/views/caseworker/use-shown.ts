import { type RefObject, useEffect, useState } from 'react'
import { LIST_FIRST } from './list-first.ts'

/** Which of the two the reader has before them: the one in the middle of the window. `null` where no script can tell. */
export function useShown(root: RefObject<HTMLElement | null>): 'map' | 'list' | null {
  const [shown, setShown] = useState<'map' | 'list' | null>(null)
  useEffect(() => {
    const sections = root.current?.querySelectorAll('#karta, #lista') ?? []
    if (typeof IntersectionObserver !== 'function') return
    setShown(matchMedia(LIST_FIRST).matches ? 'list' : 'map')
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)
        if (seen) setShown(seen.target.id === 'lista' ? 'list' : 'map')
      },
      { rootMargin: '-50% 0px' },
    )
    for (const section of sections) observer.observe(section)
    return () => observer.disconnect()
  }, [root])
  return shown
}
