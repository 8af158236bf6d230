/**
 * A page that was left open over a publication may ask for a chunk that is gone: it is loaded anew, once, and until then
 * nothing is said of what failed (`hold-imports.ts`). The guard is the history entry, never the device's storage (REL-03,
 * SEC-14); a second failure becomes the app's own message. Offline nothing is loaded anew: what is on the screen is all
 * there is, and the app says what could not come (REL-11).
 */
export function reloadOnce(): void {
  let isLoadingAnew = false
  window.addEventListener('vite:preloadError', (event) => {
    if (!isLoadingAnew) {
      if (!navigator.onLine || hasReloaded()) return
      isLoadingAnew = true
      const state: unknown = history.state
      history.replaceState({ ...(typeof state === 'object' ? state : {}), reloaded: true }, '')
      location.reload()
    }
    event.preventDefault()
  })
}

function hasReloaded(): boolean {
  const state: unknown = history.state
  const isMarked = typeof state === 'object' && state !== null && 'reloaded' in state
  const [visit] = performance.getEntriesByType('navigation')
  return isMarked || (visit instanceof PerformanceNavigationTiming && visit.type === 'reload')
}
