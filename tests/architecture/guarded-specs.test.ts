import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const tests = fileURLToPath(new URL('..', import.meta.url))

/** Reads the built files and opens no page. */
const WITHOUT_A_PAGE = ['e2e/pages.spec.ts']
/** Looks at the server of `npm run dev`: its own tools write to the console, and no reader meets it. */
const OF_WRITERS = ['e2e/live-editing.spec.ts']

const specs = ['a11y', 'e2e'].flatMap((folder) =>
  readdirSync(join(tests, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => `${folder}/${file}`.replaceAll('\\', '/')),
)
const textOf = (spec: string) => readFileSync(join(tests, spec), 'utf8')

/** Playwright's own test, under any name; types and the rest of the package may be imported. */
const BARE_TEST =
  /^import (?!type )(?:\* as|\{[^}]*(?<!type )\b(test|_baseTest)\b)[^;\n]*from '@playwright\/test'/m

test('REL-15, SEC-06: every browser test looks at a guarded page, which counts faults and broken rules', () => {
  expect(specs.length).toBeGreaterThan(15)
  const unguarded = specs.filter((spec) => BARE_TEST.test(textOf(spec)))
  expect(unguarded.toSorted()).toEqual([...OF_WRITERS, ...WITHOUT_A_PAGE])
})

test('a spec without a guard opens no page', () => {
  const opening = WITHOUT_A_PAGE.filter((spec) =>
    /\b(page|context|browser|request)\b *[,}:.]/.test(textOf(spec)),
  )
  expect(opening).toEqual([])
})
