/**
 * Runs on every page, after the first paint and on a page that is already complete. Asks for the site's own font (a
 * system face with matched metrics stands in until then, so nothing moves), and on a caseworker's page wakes the app.
 * What to load stands on this script's own element, so that this file never changes with the app.
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
 * Until the app has its field: the shortcut leads to the link in its place, and what is typed there scrolls nothing.
 * The field takes over the focus and the words when it comes.
 */
document.addEventListener('keydown', (event) => {
  const link = document.querySelector<HTMLElement>(
    '.search-box:not([data-awake]) .search-link:not([aria-current])',
  )
  if (link === null || event.altKey || event.defaultPrevented) return
  const isCommand = event.ctrlKey || event.metaKey
  if (isCommand && !event.shiftKey && event.key.toLowerCase() === 'k') link.focus()
  else if (!isCommand && event.key.length === 1 && document.activeElement === link)
    link.dataset.typed = (link.dataset.typed ?? '') + event.key
  else return
  event.preventDefault()
})

new PerformanceObserver((_, observer) => {
  observer.disconnect()
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(wake, { timeout: 500 })
  else setTimeout(wake)
}).observe({ type: 'paint', buffered: true })

// Makes this file a module for the compiler.
export {}
