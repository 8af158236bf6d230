import { useEffect } from 'react'
import { wordsOfHash } from './typed-words.ts'

/**
 * Ctrl K, on a Mac also ⌘ K: with a modifier, so that no letter typed or spoken opens anything (A11Y-15). Where only the
 * link to the search page is seen, `islands/wake.ts` takes down what is typed until a field is here.
 */
export function useSearchShortcut(field: { readonly current: HTMLInputElement | null }): void {
  // At each render: on its own page the field takes no letters in the first.
  useEffect(() => takeLetters(field.current))

  useEffect(() => {
    // Asked for before the app was awake, and there is no room for a field: the link leads to one.
    const link = linkWithLetters()
    if (!link?.hasAttribute('aria-current')) link?.click()
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      if (event.altKey || event.shiftKey) return
      event.preventDefault()
      if (document.fullscreenElement) leaveFullScreen(document.documentElement)
      const input = field.current
      input?.focus()
      input?.select()
      if (input !== document.activeElement)
        input?.closest('.search-box')?.querySelector('a')?.click()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [field])
}

/** The link, where Ctrl K has been pressed since a field last was here. */
function linkWithLetters(): HTMLAnchorElement | null {
  return document.querySelector('.search-link[href*="#"]')
}

function takeLetters(input: HTMLInputElement | null): void {
  const link = linkWithLetters()
  if (link === null) return
  input?.focus()
  if (input === null || input !== document.activeElement) return
  const letters = wordsOfHash(link.hash)
  link.hash = ''
  if (!letters) return
  input.setRangeText(letters, 0, input.value.length, 'end')
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** It takes a while, and the head with its field is hidden until then: shown at once, it takes every letter. */
function leaveFullScreen(root: HTMLElement): void {
  const toggle = () => root.toggleAttribute('data-leaving')
  toggle()
  void document.exitFullscreen().finally(toggle)
}
