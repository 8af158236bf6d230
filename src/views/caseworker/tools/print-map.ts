/**
 * The map with its signs and sources, also with a step open beside it: the browser's own print then is the step (`step.css`), and
 * else has the list too (`map-tools.css`). The whole screen has the map alone, and paper all that belongs to it.
 */
export async function printMap(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen()
  const { dataset } = document.documentElement
  dataset.paper = 'map'
  addEventListener('afterprint', () => delete dataset.paper, { once: true })
  print()
}
