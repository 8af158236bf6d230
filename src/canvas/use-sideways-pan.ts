import { type RefObject, useEffect, useRef } from 'react'

/**
 * Sideways wheel, trackpad and finger pan the map; upwards and downwards belong to the page, which is never
 * trapped (A11Y-25). React's own wheel listener is passive and could not keep the browser from going back in history.
 *
 * @param onPan - px that the view moves to the right
 */
export function useSidewaysPan(
  root: RefObject<HTMLElement | null>,
  onPan: (dx: number) => void,
): void {
  const pan = useRef(onPan)
  pan.current = onPan
  useEffect(() => {
    const element = root.current
    if (!element) return
    const controller = new AbortController()
    const { signal } = controller
    let finger: { id: number; x: number } | null = null

    element.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey) return
        const dx = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
        if (dx === 0 || (!event.shiftKey && Math.abs(dx) <= Math.abs(event.deltaY))) return
        event.preventDefault()
        pan.current(dx)
      },
      { passive: false, signal },
    )
    // A screen may have both mouse and touch: React Flow would take the finger for a drag, and stop the page.
    element.addEventListener(
      'touchstart',
      (event) => {
        if (event.target instanceof Element && event.target.closest('.react-flow__renderer')) {
          event.stopPropagation()
        }
      },
      { capture: true, passive: true, signal },
    )
    element.addEventListener(
      'pointerdown',
      (event) => {
        finger = event.pointerType === 'touch' ? { id: event.pointerId, x: event.clientX } : null
      },
      { signal },
    )
    element.addEventListener(
      'pointermove',
      (event) => {
        if (finger?.id !== event.pointerId) return
        pan.current(finger.x - event.clientX)
        finger.x = event.clientX
      },
      { signal },
    )
    const lift = () => {
      finger = null
    }
    element.addEventListener('pointerup', lift, { signal })
    element.addEventListener('pointercancel', lift, { signal })
    return () => controller.abort()
  }, [root])
}
