import { loadOwnFont } from './own-font.ts'

/** All script a citizen's page has: the font after the first paint, and buttons that print. */
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(loadOwnFont)))

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-skriv-ut]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
