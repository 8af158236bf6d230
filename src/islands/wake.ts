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

new PerformanceObserver((_, observer) => {
  observer.disconnect()
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(wake, { timeout: 500 })
  else setTimeout(wake)
}).observe({ type: 'paint', buffered: true })

// Makes this file a module for the compiler.
export {}
