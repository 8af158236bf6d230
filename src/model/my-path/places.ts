import { BEGINNING, type Place } from './journey.ts'

/**
 * The places of a person's own path, one for each entry of the browser's history that was made on the page. An entry
 * holds nothing but its number.
 */
export type Places = {
  /** The number of the first place. Entries outside these are of a path that was cleared, or of the page before it was loaded anew. */
  readonly first: number
  readonly places: readonly Place[]
  /** The number of the entry that the browser is at. */
  readonly at: number
}

export function beginAt(at: number): Places {
  return { first: at, places: [BEGINNING], at }
}

/** Where the person is: at the beginning, wherever nothing is known of the entry. */
export function placeAt({ first, places, at }: Places): Place {
  return places[at - first] ?? BEGINNING
}

/** To a new place after the present one: what was ahead of it is gone, as in the browser's history. */
export function goTo(state: Places, place: Place): Places {
  const { first, places, at } = hasPlace(state) ? state : beginAt(state.at)
  return { first, places: [...places.slice(0, at - first + 1), place], at: at + 1 }
}

/** The browser has gone to an entry. */
export function moveTo(state: Places, at: number): Places {
  return { ...state, at }
}

/** Whether there is a place of this path to go back to. */
export function canGoBack(state: Places): boolean {
  return hasPlace(state) && state.at > state.first
}

function hasPlace({ first, places, at }: Places): boolean {
  return places[at - first] !== undefined
}
