import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * A part of the page that changes place takes the focus from what is in it; this gives it back (a window made narrow, or
 * zoomed).
 *
 * @param place - changes when the parts do
 */
export function useFocusKept(root: RefObject<HTMLElement | null>, place: boolean): void {
  const focused = useRef<Element | null>(null)
  useEffect(() => {
    const element = root.current
    const take = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null
    }
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null && document.hasFocus()) focused.current = null
    }
    element?.addEventListener('focusin', take)
    element?.addEventListener('focusout', leave)
    return () => {
      element?.removeEventListener('focusin', take)
      element?.removeEventListener('focusout', leave)
    }
  }, [root])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it waits for
  useLayoutEffect(() => {
    const link = focused.current
    if (link?.isConnected && document.activeElement === document.body) focusOn(link)
  }, [place])
}

function focusOn(link: Element): void {
  if (link instanceof HTMLElement || link instanceof SVGElement) link.focus({ preventScroll: true })
}
