import type { Locator } from '@playwright/test'

/**
 * Is an element wholly inside the window, and on top there? Looked for at its middle and just inside its corners.
 *
 * @returns what is wrong, null when it is in sight
 */
export function outOfSight(element: Locator): Promise<string | null> {
  return element.evaluate(async (node) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const shape = node.querySelector('.o') ?? node
    const box = shape.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    if (box.left < 0 || box.top < 0 || box.right > clientWidth || box.bottom > clientHeight) {
      return `outside the window: ${JSON.stringify(box)} of ${clientWidth} × ${clientHeight}`
    }
    const middle = (box.top + box.bottom) / 2
    const centre = (box.left + box.right) / 2
    // Shapes are rounded or pointed: their sides' middles are theirs, their corners not.
    const points = [
      [centre, middle],
      [box.left + 4, middle],
      [box.right - 4, middle],
      [centre, box.top + 3],
      [centre, box.bottom - 3],
    ] as const
    for (const [x, y] of points) {
      const top = document.elementFromPoint(x, y)
      const isMark = top?.closest('.marks-node, .env') !== null && top !== null
      if (top === null || (!node.contains(top) && !isMark)) {
        return `covered at ${x}, ${y} by ${top?.outerHTML.slice(0, 120)}`
      }
    }
    return null
  })
}
