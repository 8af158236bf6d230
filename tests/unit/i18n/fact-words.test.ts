import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { i18n } from '../../../src/i18n/index.ts'
import words from '../../../src/i18n/sv-facts.json' with { type: 'json' }

const src = fileURLToPath(new URL('../../../src', import.meta.url))
const factWord = new RegExp(
  `'(${Object.entries(words)
    .flatMap(([group, keys]) => Object.keys(keys).map((key) => `${group}\\.${key}`))
    .filter((key) => key !== 'ui\\.status')
    .join('|')})['.]`,
)

it('every view that uses a word of facts brings those words, or those of all pages', () => {
  const views = readdirSync(join(src, 'views'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => ({ name, text: readFileSync(join(src, 'views', name), 'utf8') }))
  const users = views.filter(({ text }) => factWord.test(text))
  expect(users.length).toBeGreaterThan(3)
  expect(
    users.filter(({ text }) => !/i18n\/(fact|page)-words\.ts/.test(text)).map(({ name }) => name),
  ).toEqual([])
})

it('the words of facts are there once they are brought, and not before', async () => {
  expect(i18n.exists('step.todo')).toBe(false)
  await import('../../../src/i18n/fact-words.ts')
  expect(i18n.t('step.todo')).toBe(words.step.todo)
  expect(i18n.exists('step.kind.task')).toBe(true)
  expect(i18n.exists('ui.status.open')).toBe(true)
})
