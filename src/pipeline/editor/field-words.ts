/** What each key means, by the keys around it: `nästa.överlämning.kanal`. */
export type FieldWords = ReadonlyMap<string, string>

const KEY = /^( *(?:- )*)(\p{Ll}[\p{Ll}-]*):(?: |$)/u
const COMMENT = / # +(.+)$/
const OWN_LINE = /^ *# +(.+)$/

/**
 * The words of the keys as docs/innehallsmodell.md says them: the comments of its examples. What editors show and what
 * the writer reads there is the same text.
 *
 * @returns by the heading of the part, without its signs: `content/roller/<roll>.mdx`
 */
export function fieldWordsIn(document: string): ReadonlyMap<string, FieldWords> {
  const parts = document.split(/^##+ +/m).slice(1)
  return new Map(
    parts.map((part) => {
      const blocks = [...part.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      const rows = blocks.flatMap(([, yaml = '']) => yaml.split('\n'))
      return [part.split('\n', 1)[0]?.trim() ?? '', wordsOf(rows)]
    }),
  )
}

function wordsOf(rows: readonly string[]): FieldWords {
  const words = new Map<string, string>()
  let around: readonly { readonly column: number; readonly key: string }[] = []
  for (const row of rows) {
    const [, before = '', key] = KEY.exec(row) ?? []
    const comment = (OWN_LINE.exec(row) ?? COMMENT.exec(row))?.[1]
    if (key !== undefined) {
      around = [
        ...around.filter(({ column }) => column < before.length),
        { column: before.length, key },
      ]
    }
    if (comment === undefined) continue
    const path = around.map((one) => one.key).join('.')
    const said = words.get(path)
    // A comment on a line of its own goes on with the one above; a key that is shown twice is explained the first time.
    if (said === undefined) words.set(path, sentence(comment))
    else if (key === undefined) words.set(path, `${said} ${comment}`)
  }
  return words
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
