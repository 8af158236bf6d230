/**
 * Runs on every page, after the first paint and on a page that is already complete. Asks for the site's own font (a
 * system face with matched metrics stands in until then, so nothing moves), and wakes the app of a caseworker's page, or
 * the field of the citizens' search. What to load stands on this script's own element, so that this file never changes
 * with what it wakes.
 */
const { font, app } = document.querySelector<HTMLScriptElement>('script[data-font]')?.dataset ?? {}

function wake(): void {
  if (font) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = font
    document.head.append(link)
  }
  // Without the app the page still reads, links and prints.
  if (app) import(/* @vite-ignore */ app).catch(() => {})
}

/**
 * Where the search is a link (before the app is awake, in a narrow window, on the search page): the shortcut leads to
 * it, and what is typed there scrolls nothing. The words stand after its #, for the search page or for the field that
 * comes (`use-search-shortcut.ts`).
 */
document.addEventListener('keydown', (event) => {
  const link = document.querySelector<HTMLAnchorElement>('.search-link')
  if (!link?.offsetParent || event.altKey || event.defaultPrevented) return
  const isCommand = event.ctrlKey || event.metaKey
  const isTyped = !isCommand && event.key.length === 1 && document.activeElement === link
  if (isCommand && !event.shiftKey && event.key.toLowerCase() === 'k') link.focus()
  else if (!isTyped) return
  event.preventDefault()
  link.hash = (link.hash || '#q=') + (isTyped ? encodeURIComponent(event.key) : '')
})

new PerformanceObserver((_, observer) => {
  observer.disconnect()
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(wake, { timeout: 500 })
  else setTimeout(wake)
}).observe({ type: 'paint', buffered: true })

// Makes this file a module for the compiler.
export {}
