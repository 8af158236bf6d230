import type { Plugin } from 'vite'
import { invariant } from '../model/invariant.ts'

const HELPER = /^\0vite\/preload-helper\.js$/
/** Vite's own: a listener that prevents this gets an import that gives nothing. */
const THROWS = 'if (!e.defaultPrevented) throw err'

/**
 * An import that failed while the page is being loaded anew (`reload-once.ts`) never ends: given nothing, whoever waits
 * for it would fail, and readers would be told of a fault that is about to be mended (REL-03).
 */
export const holdImports: Plugin = {
  name: 'hold-imports',
  apply: 'build',
  transform: {
    filter: { id: HELPER },
    handler(code) {
      invariant(code.includes(THROWS), 'Vite loads on in another way than it did')
      return { code: code.replace(THROWS, `${THROWS}; return new Promise(() => {})`), map: null }
    },
  },
}
