import { ContentFault } from './content-fault.ts'
import { type ContentModules, SEARCH_DATA } from './content-modules.ts'

/** What came of reading the folder once more. */
export type Reading = {
  /** Why the content cannot be shown as it is now; what is given is then what it was. */
  readonly fault: ContentFault | null
  /** Modules that have been given and are no longer what they were. */
  readonly changed: readonly string[]
}

/** The modules of a folder that is being written in: those of its last state without a fault. */
export class FollowedContent {
  readonly #read: () => Promise<ContentModules>
  #modules: ContentModules | null = null
  #fault: ContentFault | null = null
  /** Only what somebody has can be out of date, so only that is written again to be compared. */
  readonly #given = new Map<string, string>()
  /** What has been written of this state to be compared, and is given next: a large map takes a while to write. */
  #written = new Map<string, string>()
  #latest: Promise<Reading> | null = null
  /** Asked for and not begun. */
  #waiting: Promise<Reading> | null = null

  /** @param read - throws a `ContentFault` for content that cannot be shown */
  constructor(read: () => Promise<ContentModules>) {
    this.#read = read
  }

  /** Reads the folder from now on. Whatever changes while it is being read is answered together, by one more reading. */
  readAgain(): Promise<Reading> {
    if (this.#waiting !== null) return this.#waiting
    const begin = () => {
      this.#waiting = null
      return this.#readNow()
    }
    this.#waiting = (this.#latest ?? Promise.resolve()).then(begin, begin)
    this.#latest = this.#waiting
    return this.#waiting
  }

  /** Why the content as it is now cannot be shown; `null` when it can. */
  async fault(): Promise<ContentFault | null> {
    await (this.#latest ?? this.readAgain())
    return this.#fault
  }

  /** Whether the folder has been without a fault, so that there is something to show. */
  hasModules(): boolean {
    return this.#modules !== null
  }

  /** @returns the code of a module, `null` when there is none of the name */
  async give(id: string): Promise<string | null> {
    if (this.#modules === null) await (this.#latest ?? this.readAgain())
    if (this.#modules === null) throw this.#fault
    const code = this.#written.get(id) ?? this.#modules.get(id)?.()
    if (code === undefined) return null
    this.#given.set(id, code)
    return code
  }

  async #readNow(): Promise<Reading> {
    try {
      this.#modules = await this.#read()
    } catch (caught) {
      if (!(caught instanceof ContentFault)) throw caught
      this.#fault = caught
      return { fault: caught, changed: [] }
    }
    this.#fault = null
    const now = this.#modules
    this.#written = new Map()
    const write = (id: string) => {
      const code = now.get(id)?.()
      if (code !== undefined) this.#written.set(id, code)
      return code
    }
    // The index of the search takes longer to write than all else: it is new until somebody searches again.
    const isChanged = (id: string) => id === SEARCH_DATA || write(id) !== this.#given.get(id)
    const changed = [...this.#given.keys()].filter(isChanged)
    for (const id of changed) this.#given.delete(id)
    return { fault: null, changed }
  }
}
