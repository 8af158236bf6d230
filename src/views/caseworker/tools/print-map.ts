/**
 * The whole map, also with a step open beside it: what else is printed then is the step (`step.css`). The whole screen has
 * the map alone, and paper all that belongs to it.
 */
export async function printMap(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen()
  const { dataset } = document.documentElement
  dataset.paper = 'map'
  addEventListener('afterprint', () => delete dataset.paper, { once: true })
  print()
}
