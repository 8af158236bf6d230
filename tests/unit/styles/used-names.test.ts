import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
)
const textOf = (name: string) => readFileSync(join(src, name), 'utf8')
const code = files
  .filter((name) => /\.tsx?$/.test(name))
  .map(textOf)
  .join('\n')
const sheets = files
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: textOf(name).replace(/\/\*.*?\*\//gs, '') }))
const allCss = sheets.map(({ css }) => css).join('\n')

it('there are style sheets to look through', () => {
  expect(sheets.length).toBeGreaterThan(10)
})

it.each(sheets)('each class of $name is given to something', ({ css }) => {
  // React Flow's own classes are given by it.
  const classes = [...css.matchAll(/\.((?!react-flow)[a-z][\w-]*)(?=[^{}]*\{)/g)].map(
    ([, name = '']) => name,
  )
  expect([...new Set(classes)].filter((name) => !isGiven(name))).toEqual([])
})

/** Named as a whole, or by what it begins with: `not-${sheet}`. */
function isGiven(name: string): boolean {
  const begins = name.slice(0, name.lastIndexOf('-') + 1)
  return (
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) ||
    (begins !== '' && code.includes(`\`${begins}\${`))
  )
}

it.each(sheets)('each property that $name declares is read', ({ css }) => {
  const declared = [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name)
  const isRead = (name: string) => new RegExp(`var\\(\\s*${name}(?![\\w-])`).test(allCss + code)
  expect([...new Set(declared)].filter((name) => !isRead(name))).toEqual([])
})
