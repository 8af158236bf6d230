import { pathInSite } from './navigation.ts'
import { findRoute } from './open-address.ts'

/**
 * Lets plain links, the shapes of a drawing among them, navigate inside the app. Links to a citizen's page, to
 * another site, to a file, in a new tab, or with a modifier key held are left to the browser.
 *
 * @param go - navigates to a path without the base path
 * @returns a function that stops following
 */
export function followLinks(go: (path: string) => void): () => void {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const path = link === null ? null : pathToFollow(link)
    if (path === null) return
    event.preventDefault()
    go(path)
  }
  document.addEventListener('click', follow)
  return () => document.removeEventListener('click', follow)
}

function pathToFollow(link: Element): string | null {
  const href = link.getAttribute('href')
  if (href === null || link.hasAttribute('download')) return null
  if ((link.getAttribute('target') ?? '_self') !== '_self') return null
  const url = new URL(href, location.href)
  if (url.origin !== location.origin) return null
  // A part of the page that is already shown is the browser's to scroll to.
  if (url.pathname === location.pathname && url.hash !== '') return null
  const path = pathInSite(url.pathname)
  if (path === null || findRoute(path) === null) return null
  return path + url.search + url.hash
}
