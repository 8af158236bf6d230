import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../fixtures/content/regler')
const EXPECTED = 'expected.txt'

/** A case of a rule: what differs from the invented organisation, and what a communicator is told about it. */
export type RuleFixture = {
  readonly rule: string
  /** `valid-…` or `invalid-…`. */
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** Word for word; `null` where there is nothing to tell. */
  readonly expected: string | null
}

export const ruleFixtures: readonly RuleFixture[] = foldersIn(FOLDER).flatMap((rule) =>
  foldersIn(join(FOLDER, rule)).map((name) => {
    const folder = join(FOLDER, rule, name)
    const expected = join(folder, EXPECTED)
    return {
      rule,
      name,
      files: overlayOf(folder),
      expected: existsSync(expected) ? readFileSync(expected, 'utf8').trimEnd() : null,
    }
  }),
)

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function overlayOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== EXPECTED)
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.flatMap((path) =>
      repeated(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')),
    ),
  )
}

/** `bok-[1-9]/steg.mdx` stands for nine files; `[n]` in their text is the number, `[n+1]` the next one. */
function repeated(path: string, text: string): readonly (readonly [string, string])[] {
  const range = /\[(\d+)-(\d+)\]/.exec(path)
  if (!range) return [[path, text]]
  const [whole, first, last] = range.map(String)
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => {
    const n = Number(first) + i
    return [
      path.replace(whole ?? '', String(n)),
      text.replaceAll('[n]', String(n)).replaceAll('[n+1]', String(n + 1)),
    ]
  })
}
