/**
 * How many cases a property test tries: `count`, or that many times PROPERTY_FACTOR. `npm run test:long` sets the
 * factor, and then every property says how many cases it tried.
 */
export function runs(count: number): { readonly numRuns: number } {
  const numRuns = Math.ceil(count * factor())
  if (factor() !== 1) console.info(`${numRuns} cases`)
  return { numRuns }
}

/** The time a test may take, longer when it tries more cases. */
export function timeFor(milliseconds: number): number {
  return Math.ceil(milliseconds * Math.max(1, factor()))
}

function factor(): number {
  const given = process.env.PROPERTY_FACTOR ?? '1'
  const value = Number(given)
  if (!(value > 0)) throw new Error(`PROPERTY_FACTOR is not a positive number: ${given}`)
  return value
}
