import { entryState } from './navigation.ts'
import type { OpenPage } from './route.tsx'

/**
 * What a browser does by itself on a full page load: the title, the place on the page, and, for who listens
 * instead of looks, the focus (A11Y-36). A step that opens beside its map is the map's to announce.
 */
export function arriveAt(page: OpenPage, previous: OpenPage): void {
  document.title = page.title
  document.querySelector('meta[name="description"]')?.setAttribute('content', page.description)
  document.querySelector('link[rel="canonical"]')?.remove()
  if (page.key === previous.key) return

  const named = location.hash.length > 1 ? document.getElementById(hashId()) : null
  const heading = document.querySelector<HTMLElement>('main h1')
  const target = named ?? heading
  // The search page's own field has it, where it was asked for from the keyboard.
  if (target !== null && document.querySelector('main :focus') === null) {
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1
    target.focus({ preventScroll: true })
  }
  if (named !== null) named.scrollIntoView()
  else window.scrollTo(0, entryState().scrollY ?? 0)
}

function hashId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    // `#%E0%A4%A` is no fault worth a word: the page is shown from its top.
    return ''
  }
}
