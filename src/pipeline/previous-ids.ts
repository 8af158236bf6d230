/**
 * The text of a step under a new id: the id that it had stands under `tidigare-id`, so that published links go on
 * working.
 *
 * @param previous - the ids that it had before this one
 */
export function withPreviousId(
  text: string,
  id: { readonly from: string; readonly to: string },
  previous: readonly string[],
): string {
  const ids = [...previous, id.from].filter((one) => one !== id.to)
  const line = `tidigare-id: [${[...new Set(ids)].join(', ')}]`
  const newline = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  const own = /^tidigare-id:.*(?:(?:\r\n?|\n)[ \t]*-(?!--).*|(?:\r\n?|\n)[ \t]+\S.*)*/m
  if (own.test(text)) return text.replace(own, () => line)
  // Every step has its phase, and the name stands above it in most.
  return text.replace(/^fas:/m, () => `${line}${newline}fas:`)
}
