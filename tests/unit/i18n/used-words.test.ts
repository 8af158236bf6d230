import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
const texts = files.filter((name) => /^i18n.sv[\w-]*\.json$/.test(name))
const code = files
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(src, name), 'utf8'))
  .join('\n')

it.each(texts)('every word of %s is said somewhere', (name) => {
  const keys = keysOf(JSON.parse(readFileSync(join(src, name), 'utf8')))
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.filter((key) => !isSaid(key))).toEqual([])
})

/** The keys as code names them: a word that is counted has one key for all its numbers. */
function keysOf(words: object, above = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string'
      ? above + key.replace(/_(?:one|other)$/, '')
      : keysOf(word, `${above}${key}.`),
  )
}

/** Named as a whole, or by what it begins with: `step.kind.${kind}`, `map.say.moved-${way}`. */
function isSaid(key: string): boolean {
  const beginnings = [...key.matchAll(/[.-]/g)].map(({ index }) => key.slice(0, index + 1))
  return (
    [`'${key}'`, `\`${key}\``].some((whole) => code.includes(whole)) ||
    beginnings.some((beginning) => code.includes(`\`${beginning}\${`))
  )
}
