import type { AroundNavHandler } from 'wouter'
import { findRoute } from './open-address.ts'

/** What we keep in a history entry. Nothing is stored on the device (SEC-14). */
type EntryState = { readonly fromMap?: boolean; readonly scrollY?: number }

export function entryState(state: unknown = history.state): EntryState {
  if (typeof state !== 'object' || state === null) return {}
  return {
    ...('fromMap' in state && state.fromMap === true ? { fromMap: true } : {}),
    ...('scrollY' in state && typeof state.scrollY === 'number' ? { scrollY: state.scrollY } : {}),
  }
}

/**
 * Every navigation inside the app passes here: the place on the page that is left is kept in its history entry,
 * and a step that is opened on its own map is marked so, which lets the map stay. `to` comes with the base path.
 */
export const aroundNavigation: AroundNavHandler = (navigate, to, options) => {
  history.replaceState({ ...stateObject(), scrollY: window.scrollY }, '')
  const fromMap = staysOnMap(pathInSite(location.pathname), pathInSite(to.split(/[?#]/)[0] ?? to))
  navigate(to, fromMap ? { ...options, state: { fromMap: true } } : options)
}

/** The path without the base path; `null` outside the site. */
export function pathInSite(pathname: string): string | null {
  const base = import.meta.env.BASE_URL
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null
}

function staysOnMap(from: string | null, to: string | null): boolean {
  if (from === null || to === null) return false
  const here = findRoute(from)
  const there = findRoute(to)
  if (here === null || there === null) return false
  const isOnMap = here.route.pattern === '/handlaggare/:process/' || entryState().fromMap === true
  return isOnMap && there.params.step !== undefined && there.params.process === here.params.process
}

function stateObject(): object {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? state : {}
}
