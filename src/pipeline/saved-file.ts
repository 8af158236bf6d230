import { statSync } from 'node:fs'

/** The watcher passes over a second change of a file that follows this soon on the first. */
export const PASSED_OVER_MS = 100
/** A busy machine may take its time between two strokes; whoever has emptied a file for good is told soon enough. */
export const WRITTEN_WITHIN_MS = 400
const LOOKED_EVERY_MS = 10

/**
 * Many programs save a file in two strokes: they empty it, and then write it. Waits for the second, so that nobody is
 * told that a file is empty which is being saved.
 */
export async function written(file: string): Promise<void> {
  for (let waited = 0; isEmptied(file) && waited < WRITTEN_WITHIN_MS; waited += LOOKED_EVERY_MS) {
    await new Promise((done) => setTimeout(done, LOOKED_EVERY_MS))
  }
}

/**
 * Follows what the watcher tells of saved files.
 *
 * @returns whether what is told of a file is new, once it is written: of one save the watcher may tell twice. Has it
 * been saved again without a word a moment later, `tellAgain` is called
 */
export function createSaves(): (file: string, tellAgain: () => void) => Promise<boolean> {
  /** How each file was when it was told of. */
  const stamps = new Map<string, string | null>()
  return async (file, tellAgain) => {
    await written(file)
    const stamp = stampOf(file)
    // Also where nothing is new: what follows soon on a change that was told twice is passed over like any other.
    setTimeout(() => {
      if (stampOf(file) !== stamp) tellAgain()
    }, PASSED_OVER_MS)
    if (stamp !== null && stamps.get(file) === stamp) return false
    stamps.set(file, stamp)
    return true
  }
}

/** Another after each save, also one that changes nothing; `null` for what is no file, or no longer there. */
export function stampOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() ? `${found.ino} ${found.ctimeMs} ${found.size}` : null
}

function isEmptied(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === 0
}
