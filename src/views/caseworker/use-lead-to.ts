import { type RefObject, useEffect } from 'react'
import type { StepId } from '../../model/ids.ts'
import { shapeOf } from './in-sight.ts'
import { LIST_FIRST } from './list-first.ts'

/**
 * Where no canvas pans to it, a step that the filters lift is scrolled to: in the list with the focus, for the button
 * that led to it is far above, or has gone with the step before. On the map the focus goes on to the button of the same
 * use beside those that move the map, or without these to the step, when the page has scrolled away from the one that
 * was pressed (A11Y-16).
 *
 * @param isShown - may the page move?
 */
export function useLeadTo(
  root: RefObject<HTMLElement | null>,
  hit: StepId | null,
  isShown: boolean,
  isInList: boolean,
  turn: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the same step is shown again
  useEffect(() => {
    if (hit === null || !isShown) return
    if (isInList) {
      const item = root.current?.querySelector(`#steg-${CSS.escape(hit)}`)
      item?.scrollIntoView()
      item?.querySelector('a')?.focus({ preventScroll: true })
      return
    }
    const shape = shapeOf(hit)
    if (!root.current?.querySelector('.react-flow')) {
      // Under the list, the map comes before the reader's eyes, and not its edge.
      const block = matchMedia(LIST_FIRST).matches ? 'center' : 'nearest'
      shape?.scrollIntoView({ block, inline: 'center' })
    }
    const pressed = root.current?.querySelector('.map-hits :focus')
    if (pressed && pressed.getBoundingClientRect().top < 0) {
      const next = root.current?.querySelector<HTMLElement>('[data-next]') ?? shape
      next?.focus({ preventScroll: true })
    }
  }, [root, hit, turn])
}
