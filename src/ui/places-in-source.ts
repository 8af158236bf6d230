/** A number, or a span of them: `4.2.2`, `6.4–6.5`. Content writes everything else out: `3 §`, `s. 12`, `Bilaga 6`. */
const SECTION = /^\d+(\.\d+)*([–-]\d+(\.\d+)*)?$/

const inOrder = new Intl.Collator('sv', { numeric: true })

export type PlacesInSource = {
  readonly sections: readonly string[]
  readonly others: readonly string[]
}

/**
 * The places that are cited in a source: each once, in the order that they have in it.
 *
 * @param locators - as content writes them, in the order that texts cite them
 */
export function placesInSource(locators: readonly string[]): PlacesInSource {
  const places = [...new Set(locators)].sort(inOrder.compare)
  return {
    sections: places.filter((place) => SECTION.test(place)),
    others: places.filter((place) => !SECTION.test(place)),
  }
}
