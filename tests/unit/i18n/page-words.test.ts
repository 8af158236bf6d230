import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { i18n } from '../../../src/i18n/index.ts'
import words from '../../../src/i18n/sv-pages.json' with { type: 'json' }

const src = fileURLToPath(new URL('../../../src', import.meta.url))
const pageWord = new RegExp(`['\`](${Object.keys(words).join('|')})\\.[a-zA-Z$]`)

const filesWith = (pattern: RegExp) =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => pattern.test(readFileSync(join(src, name), 'utf8')))

it('every file that uses a word of the pages brings those words', () => {
  const bringers = new Set(filesWith(/i18n\/page-words\.ts/))
  expect(bringers.size).toBeGreaterThan(10)
  expect(filesWith(pageWord).filter((name) => !bringers.has(name))).toEqual([])
})

it('the words of the pages are there once they are brought, and not before', async () => {
  expect(i18n.exists('about.how')).toBe(false)
  await import('../../../src/i18n/page-words.ts')
  expect(i18n.t('about.how')).toBe(words.about.how)
  expect(i18n.exists('frame.maps')).toBe(true)
})
