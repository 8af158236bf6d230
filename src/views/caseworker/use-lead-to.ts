import { type RefObject, useEffect } from 'react'
import type { StepId } from '../../model/ids.ts'
import { LIST_FIRST } from './list-first.ts'

/**
 * Where no canvas pans to it, a step that the filters lift is scrolled to: in the list, where that stands first, and
 * there with the focus, for the button that led to it is far above.
 */
export function useLeadTo(
  root: RefObject<HTMLElement | null>,
  hit: StepId | null,
  turn: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the same step is shown again
  useEffect(() => {
    if (hit === null) return
    const id = CSS.escape(hit)
    if (matchMedia(LIST_FIRST).matches) {
      const item = root.current?.querySelector(`#steg-${id}`)
      item?.scrollIntoView()
      item?.querySelector('a')?.focus({ preventScroll: true })
      return
    }
    if (root.current?.querySelector('.react-flow')) return
    const links = root.current?.querySelectorAll(`.drawing a[data-steg="${id}"]`)
    const seen = [...(links ?? [])].find((link) =>
      link.checkVisibility({ visibilityProperty: true }),
    )
    seen?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [root, hit, turn])
}
