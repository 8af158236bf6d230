import { loadOwnFont } from './own-font.ts'

/**
 * Wakes the app on a page that is already complete: after the first paint and when the browser has nothing better
 * to do. Which script that is stands on this one's element, so that this file never changes with the app.
 */
const entry = document.querySelector<HTMLScriptElement>('script[data-app]')?.dataset.app

function wake(): void {
  loadOwnFont()
  // Without the app the page still reads, links and prints.
  if (entry) import(/* @vite-ignore */ entry).catch(() => {})
}

requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(wake)))
