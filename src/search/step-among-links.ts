/**
 * Arrow keys in a list of results: from the field down to the first link, from link to link, and from the first up
 * to the field again. Tab works as ever.
 *
 * @returns whether the focus moved
 */
export function stepAmongLinks(
  around: HTMLElement,
  key: 'ArrowDown' | 'ArrowUp',
  field: HTMLElement | null,
): boolean {
  const links = [...around.querySelectorAll<HTMLElement>('a[href]')]
  const places = field === null ? links : [field, ...links]
  const { activeElement } = document
  const here = activeElement instanceof HTMLElement ? places.indexOf(activeElement) : -1
  const next = places[here + (key === 'ArrowDown' ? 1 : -1)]
  if (here < 0 || next === undefined) return false
  next.focus()
  return true
}
