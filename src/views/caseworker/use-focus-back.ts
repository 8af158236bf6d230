import { type RefObject, useEffect, useRef } from 'react'
import type { StepId } from '../../model/ids.ts'
import { uiStore } from '../../state/ui-store.ts'

/** When the panel closes, by its button, Escape or the browser's back, the focus returns to the step it came from. */
export function useFocusBack(root: RefObject<HTMLElement | null>, selected: StepId | null): void {
  const last = useRef(selected)
  useEffect(() => {
    const closed = last.current
    last.current = selected
    if (closed === null || selected !== null) return
    const place = uiStore.getState().openedFrom === 'list' ? '[data-lista]' : '[data-karta]'
    const id = CSS.escape(closed)
    const links = root.current?.querySelectorAll<HTMLElement | SVGElement>(
      `${place} a[data-steg="${id}"], ${place} [data-steg="${id}"] > :first-child a`,
    )
    const seen = [...(links ?? [])].find((link) =>
      link.checkVisibility({ visibilityProperty: true }),
    )
    seen?.focus({ preventScroll: place === '[data-karta]' })
  }, [root, selected])
}
