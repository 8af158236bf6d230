/**
 * What was made, by what it was made of: the same in gives the same out, so it is made once. What a whole build does
 * not ask for is forgotten when the next but one begins.
 */
export class Kept<Value> {
  #before = new Map<string, { readonly value: Value }>()
  #now = new Map<string, { readonly value: Value }>()

  /**
   * @param from - all that the value depends on, word for word: nothing is ever out of date
   * @param make - a pure function of it
   */
  of(from: string, make: () => Value): Value {
    const known = this.#now.get(from) ?? this.#before.get(from) ?? { value: make() }
    this.#now.set(from, known)
    return known.value
  }

  nextBuild(): void {
    this.#before = this.#now
    this.#now = new Map()
  }
}
