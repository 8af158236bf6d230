import { type RefObject, useEffect } from 'react'
import type { StepId } from '../../model/ids.ts'
import { shapeOf } from './in-sight.ts'
import { LIST_FIRST } from './list-first.ts'

/**
 * Where no canvas pans to it, a step that the filters lift is scrolled to: in the list, where that stands first, and
 * there with the focus, for the button that led to it is far above. On the map the focus goes on to the button of the
 * same use beside those that move the map, when the page has scrolled away from the one that was pressed (A11Y-16).
 *
 * @param isShown - may the page move?
 */
export function useLeadTo(
  root: RefObject<HTMLElement | null>,
  hit: StepId | null,
  isShown: boolean,
  turn: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the same step is shown again
  useEffect(() => {
    if (hit === null || !isShown) return
    if (matchMedia(LIST_FIRST).matches && document.fullscreenElement === null) {
      const item = root.current?.querySelector(`#steg-${CSS.escape(hit)}`)
      item?.scrollIntoView()
      item?.querySelector('a')?.focus({ preventScroll: true })
      return
    }
    if (!root.current?.querySelector('.react-flow')) {
      shapeOf(hit)?.scrollIntoView({ block: 'nearest', inline: 'center' })
    }
    const pressed = root.current?.querySelector('.map-hits :focus')
    if (pressed && pressed.getBoundingClientRect().top < 0) {
      root.current?.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true })
    }
  }, [root, hit, turn])
}
