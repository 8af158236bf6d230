/** A whole number, or a short one as of an emergency call; hours of the day and years are neither. */
const NUMBER = /(?<![\d-])(?:\+\d[\d -]{6,}\d|0\d[\d -]{4,}\d|11 ?\d(?: ?\d){0,3})(?![\d-])/g

/**
 * A reader who taps a number calls what the link says.
 *
 * @returns the number that a text tells and its link does not call; `null` where they agree or the text has none
 */
export function otherNumber(
  text: string,
  url: string,
): { readonly told: string; readonly called: string } | null {
  const called = /^tel:(\+?[\d-]+)$/.exec(url)?.[1]
  if (called === undefined) return null
  const told = [...text.matchAll(NUMBER)].map(([number]) => number)
  const [first] = told
  if (first === undefined || told.some((number) => isSame(number, called))) return null
  return { told: first, called }
}

/** The same digits, or with the country's number in front of one of them. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((number) => number.replace(/\D/g, '')) as [string, string]
  return a === b || isInland(a, b) || isInland(b, a)
}

function isInland(inland: string, whole: string): boolean {
  return inland.startsWith('0') && whole.length > inland.length && whole.endsWith(inland.slice(1))
}
