import { scrollToSee } from '../../canvas/canvas-room.ts'
import type { StepId } from '../../model/ids.ts'

/** A step's shape, on the canvas or, before that is here, in the drawing; where it is far outside what is drawn, none. */
export function shapeOf(step: StepId): SVGAElement | undefined {
  const links = document.querySelectorAll<SVGAElement>(
    `[data-karta] a.s[data-steg="${CSS.escape(step)}"]`,
  )
  return [...links].find((link) => link.checkVisibility({ visibilityProperty: true }))
}

/** Is a step's shape in what is seen of the page, however far the map must be moved sideways? */
export function isShapeInSight(step: StepId): boolean {
  const box = shapeOf(step)?.querySelector('.o')?.getBoundingClientRect()
  return box !== undefined && scrollToSee(box.top, box.height) === 0
}
