import { format } from 'node:util'
import { afterAll, afterEach, expect } from 'vitest'

/** React asks jsdom, which does not know the element yet; every browser of our list does. */
const OF_JSDOM = /^The tag <search> is unrecognized in this browser\./

const errors: string[] = []
const tell = console.error

/** What React or a component complains of is a fault, though the page may look right: each test answers for its own. */
console.error = (...given: unknown[]) => {
  const text = format(...given)
  if (OF_JSDOM.test(text)) return
  errors.push(text)
  tell(...given)
}

afterEach(() => {
  expect(errors.splice(0), 'written to console.error').toEqual([])
})

// The next file of the worker listens anew.
afterAll(() => {
  console.error = tell
})
