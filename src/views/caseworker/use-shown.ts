import { type RefObject, useEffect, useState } from 'react'
import { LIST_FIRST } from './list-first.ts'

type Part = 'map' | 'list'

/**
 * Which of the two the reader has before them: the one in the middle of the window, `null` where no script can tell.
 * Where the list stands first it lies between the map and the tools: who has chosen the map only passes it on the way
 * up, until they choose something in it.
 */
export function useShown(root: RefObject<HTMLElement | null>): Part | null {
  const [shown, setShown] = useState<Part | null>(null)
  useEffect(() => {
    const view = root.current
    if (!view || typeof IntersectionObserver !== 'function') return
    const isListFirst = () => matchMedia(LIST_FIRST).matches
    setShown(isListFirst() ? 'list' : 'map')
    let isMapChosen = false
    const choose = ({ target, type }: Event) => {
      const chosen = target instanceof Element ? chosenPart(target, type === 'click') : null
      if (chosen === null || !isListFirst()) return
      isMapChosen = chosen === 'map'
      setShown(chosen)
    }
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)?.target.id
        if (seen === 'karta') setShown('map')
        else if (seen === 'lista' && !(isMapChosen && isListFirst())) setShown('list')
      },
      { rootMargin: '-50% 0px' },
    )
    for (const section of view.querySelectorAll('#karta, #lista')) observer.observe(section)
    view.addEventListener('click', choose)
    view.addEventListener('focusin', choose)
    return () => {
      observer.disconnect()
      view.removeEventListener('click', choose)
      view.removeEventListener('focusin', choose)
    }
  }, [root])
  return shown
}

/** What the focus or a press chooses: that which it is in; a press, also that which its link leads to. */
function chosenPart(target: Element, isPress: boolean): Part | null {
  const link = isPress ? target.closest('a[href="#karta"], a[href="#lista"]') : null
  const chosen = link?.getAttribute('href')?.slice(1) ?? target.closest('#karta, #lista')?.id
  if (chosen === undefined) return null
  return chosen === 'lista' ? 'list' : 'map'
}
