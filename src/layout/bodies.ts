/** Numbers for bodies that come to be known one by one; joined bodies count as one. Body 0 stands still. */
export class Bodies {
  readonly #joined: number[] = [0]

  get count(): number {
    return this.#joined.length
  }

  add(): number {
    this.#joined.push(this.#joined.length)
    return this.#joined.length - 1
  }

  join(a: number, b: number): void {
    this.#joined[Math.max(this.of(a), this.of(b))] = Math.min(this.of(a), this.of(b))
  }

  of(body: number): number {
    let at = body
    for (let up = this.#joined[at] ?? at; up !== at; up = this.#joined[at] ?? at) at = up
    return at
  }
}
