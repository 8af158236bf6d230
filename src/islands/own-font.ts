/**
 * Asks for the site's own font once the page is painted. Until it comes, a system face with matched metrics stands
 * in, so nothing moves when it does.
 */
export function loadOwnFont(): void {
  const href = document.querySelector<HTMLElement>('[data-font]')?.dataset.font
  if (!href) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  document.head.append(link)
}
