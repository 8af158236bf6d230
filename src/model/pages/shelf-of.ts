/** So many pages stand on a shelf, about: a table of them all would grow with the map, and each page load it. */
const PER_SHELF = 24

/** How many shelves so many pages need. */
export function shelvesFor(count: number): number {
  return Math.ceil(count / PER_SHELF)
}

/** On which of the shelves the page of an id stands: by its letters alone, so that no list need be loaded first. */
export function shelfOf(id: string, shelves: number): number {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return sum % shelves
}
