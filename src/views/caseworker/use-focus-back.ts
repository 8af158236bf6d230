import { type RefObject, useEffect, useRef } from 'react'
import type { StepId } from '../../model/ids.ts'

type LinkElement = HTMLElement | SVGElement

/**
 * When the panel closes, by its button, Escape or the browser's back, the focus returns to the link in the list that the
 * step was opened by, or to its shape on the map. Who has gone on to another step since returns to that one's name in the
 * list, if that is where they came from.
 *
 * @param opener - the link in map or list that was followed last
 */
export function useFocusBack(
  root: RefObject<HTMLElement | null>,
  selected: StepId | null,
  opener: RefObject<LinkElement | null>,
): void {
  const last = useRef(selected)
  useEffect(() => {
    const closed = last.current
    last.current = selected
    if (closed === null || selected !== null) return
    const link = opener.current
    const isFromList = link?.matches('[data-lista] a')
    const place = isFromList ? '[data-lista]' : '[data-karta]'
    const id = CSS.escape(closed)
    const links = root.current?.querySelectorAll<LinkElement>(
      `${place} a[data-steg="${id}"], ${place} [data-steg="${id}"] > :first-child a`,
    )
    const isItself = isFromList && link?.getAttribute('href')?.includes(`/${closed}/`)
    const seen = [...(link && isItself ? [link] : []), ...(links ?? [])].find((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    )
    if (!seen) return
    const show = () => {
      seen.focus({ preventScroll: true })
      const { top, bottom } = seen.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight) seen.scrollIntoView({ block: 'center' })
    }
    show()
    // Who goes back to an address that names a part of the page is led there by the browser, after this.
    requestAnimationFrame(show)
  }, [root, selected, opener])
}
