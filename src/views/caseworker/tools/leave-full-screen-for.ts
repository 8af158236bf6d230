import type { MouseEvent } from 'react'

/** What a link leads to lies outside the map that fills the screen: the page comes back first. */
export function leaveFullScreenFor(event: MouseEvent<HTMLAnchorElement>): void {
  if (document.fullscreenElement === null) return
  event.preventDefault()
  const { hash } = event.currentTarget
  void document.exitFullscreen().then(() => {
    // Once the map stands where it stood.
    requestAnimationFrame(() => {
      location.hash = hash
    })
  })
}
