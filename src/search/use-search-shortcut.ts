import { useEffect } from 'react'

/** Ctrl K, on a Mac also ⌘ K: with a modifier, so that no letter typed or spoken opens anything (A11Y-15). */
export function useSearchShortcut(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      if (event.altKey || event.shiftKey || event.defaultPrevented) return
      event.preventDefault()
      if (document.fullscreenElement) leaveFullScreen(document.documentElement)
      const input = field.current
      input?.focus()
      input?.select()
      // Where there is no room for a field, the link in its place leads to one.
      if (input !== document.activeElement)
        input?.closest('.search-box')?.querySelector('a')?.click()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [field])
}

/** It takes a while, and the head with its field is hidden until then: shown at once, it takes every letter. */
function leaveFullScreen(root: HTMLElement): void {
  const toggle = () => root.toggleAttribute('data-leaving')
  toggle()
  void document.exitFullscreen().finally(toggle)
}
