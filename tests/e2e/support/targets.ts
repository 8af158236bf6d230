import type { Page } from '@playwright/test'

/**
 * Targets smaller than they may be (A11Y-24), a line each. Left out as the standard does: links inside a sentence, and
 * small targets whose surroundings are free (a circle of the least size round the middle meets no other target).
 */
export function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const SELECTOR =
      'a[href], button, select, input, textarea, summary, [role="button"], [role="option"], [tabindex="0"]'
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
    }
    const targets = [...document.querySelectorAll(SELECTOR)].filter(isSeen)
    const boxes = targets.map(boxOf)
    return targets.flatMap((target, index) => {
      const box = boxes[index]
      if (!box || (box.width >= size - 0.5 && box.height >= size - 0.5)) return []
      if (isInSentence(target)) return []
      const x = (box.left + box.right) / 2
      const y = (box.top + box.bottom) / 2
      const isFree = boxes.every((other, at) => {
        if (at === index) return true
        const dx = Math.max(other.left - x, 0, x - other.right)
        const dy = Math.max(other.top - y, 0, y - other.bottom)
        return Math.hypot(dx, dy) >= size / 2
      })
      if (size === 24 && isFree) return []
      const name = (target.getAttribute('aria-label') ?? target.textContent ?? '').trim()
      return [`${Math.round(box.width)} × ${Math.round(box.height)} ${target.tagName} ${name}`]
    })

    /** A label is a target of its field; a link's target is its words, or the card that it is stretched over. */
    function boxOf(target: Element): DOMRect {
      const cover = getComputedStyle(target, '::after')
      const card = target instanceof HTMLElement ? target.offsetParent : null
      if (cover.content !== 'none' && cover.position === 'absolute' && card !== null) {
        return card.getBoundingClientRect()
      }
      const label = target instanceof HTMLInputElement ? target.closest('label') : null
      const own = target.getBoundingClientRect()
      const area = label?.getBoundingClientRect()
      return area && area.width * area.height > own.width * own.height ? area : own
    }

    function isInSentence(target: Element): boolean {
      if (target instanceof SVGElement) return false
      if (!/^inline(-block)?$/.test(getComputedStyle(target).display)) return false
      const block = target.closest('p, li, dd, td, blockquote, figcaption, h1, h2, h3, h4, h5')
      const words = (block?.textContent ?? '').trim()
      return words.length > (target.textContent ?? '').trim().length + 1
    }
  }, least)
}
