import { type RefObject, useEffect } from 'react'
import type { StepId } from '../../model/ids.ts'

/** Where no canvas pans to it, a step that the filters lift is scrolled to. */
export function useLeadTo(
  root: RefObject<HTMLElement | null>,
  hit: StepId | null,
  turn: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the same step is shown again
  useEffect(() => {
    if (hit === null || root.current?.querySelector('.react-flow')) return
    const links = root.current?.querySelectorAll(`.drawing a[data-steg="${CSS.escape(hit)}"]`)
    const seen = [...(links ?? [])].find((link) =>
      link.checkVisibility({ visibilityProperty: true }),
    )
    seen?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [root, hit, turn])
}
