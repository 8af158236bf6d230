/** The whole map, also with a step open beside it: what else is printed then is the step (`step.css`). */
export function printMap(): void {
  const { dataset } = document.documentElement
  dataset.paper = 'map'
  addEventListener('afterprint', () => delete dataset.paper, { once: true })
  print()
}
