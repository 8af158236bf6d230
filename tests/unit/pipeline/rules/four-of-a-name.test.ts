import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_RULES } from '../../../../src/model/language/language-rules.ts'
import { severityOf } from '../../../../src/model/rules/index.ts'
import { findingMessages } from '../../../../src/pipeline/messages-findings.sv.ts'
import { SEVERITIES } from '../../../../src/pipeline/severities.ts'
import { ruleFixtures } from '../../../support/rule-fixtures.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const MODEL_RULES = Object.keys(severityOf).sort()
const LANGUAGE_RULE_NAMES = Object.keys(LANGUAGE_RULES).sort()
const READABILITY_RULES = [...SEVERITIES.keys()].filter((rule) => rule.startsWith('readability-'))
const ALL_RULES = [...MODEL_RULES, ...LANGUAGE_RULE_NAMES, ...READABILITY_RULES].sort()

/** Files of `src/model/rules` that are no rule. */
const SUPPORT = ['index', 'prove', 'rule']
/** Likewise of `src/model/language`. */
const LANGUAGE_SUPPORT = ['language-rules', 'slip']

const namesIn = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

describe('every rule has all that is its own, by one name', () => {
  test('a file in the model, and no file that is no rule', () => {
    expect(namesIn('src/model/rules', '.ts').filter((name) => !SUPPORT.includes(name))).toEqual(
      MODEL_RULES,
    )
  })

  test('a file of its own, where it is about words', () => {
    const files = namesIn('src/model/language', '.ts')
    expect(files.filter((name) => !LANGUAGE_SUPPORT.includes(name))).toEqual(LANGUAGE_RULE_NAMES)
  })

  test('a unit test', () => {
    const tests = namesIn('tests/unit/model/rules', '.test.ts')
    expect(tests.filter((name) => !SUPPORT.includes(name))).toEqual(MODEL_RULES)
    expect(namesIn('tests/unit/model/language', '.test.ts')).toEqual(LANGUAGE_RULE_NAMES)
  })

  test('a page in the writers’ guide', () => {
    expect(namesIn('docs/regler', '.md').filter((name) => name !== 'README')).toEqual(ALL_RULES)
  })

  test('fixtures, valid and invalid', () => {
    expect([...new Set(ruleFixtures.map(({ rule }) => rule))].sort()).toEqual(ALL_RULES)
    for (const rule of ALL_RULES) {
      const names = ruleFixtures.filter((one) => one.rule === rule).map(({ name }) => name)
      expect(names, rule).toEqual(expect.arrayContaining([expect.stringMatching(/^valid-/)]))
      expect(names, rule).toEqual(expect.arrayContaining([expect.stringMatching(/^invalid-/)]))
    }
  })

  test('words of its own', () => {
    expect(Object.keys(findingMessages).sort()).toEqual(MODEL_RULES)
  })
})

describe('the writers’ guide', () => {
  test.each(ALL_RULES)('%s: heading, why, wrong, right and how to mend', (rule) => {
    const page = read(`docs/regler/${rule}.md`)
    expect(page.split('\n')[0]).toMatch(new RegExp(`^# ${rule}: \\p{Lu}[^.]+$`, 'u'))
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Varför',
      'Fel',
      'Rätt',
      'Så rättar du',
    ])
    expect(page.match(/^```yaml$/gm)?.length).toBeGreaterThanOrEqual(2)
  })

  test('the index names every page once, with the severity that the build gives', () => {
    const rows = [
      ...read('docs/regler/README.md').matchAll(/^\| \[([a-z-]+)\]\(([^)]+)\) \|.*\| (\w+) \|$/gm),
    ]
    const listed = rows.map(([, rule, page, severity]) => ({ rule, page, severity }))
    expect(listed.map(({ rule }) => rule).sort()).toEqual(ALL_RULES)
    for (const { rule = '', page = '', severity } of listed) {
      expect(page).toBe(`${rule}.md`)
      expect(existsSync(join(ROOT, 'docs/regler', page))).toBe(true)
      expect(severity).toBe(SEVERITIES.get(rule))
    }
  })

  test('the index has every other rule that a publisher may change, with its severity', () => {
    const rows = [...read('docs/regler/README.md').matchAll(/^\| `([a-z-]+)` \|.*\| (\w+) \|$/gm)]
    const others = [...SEVERITIES].filter(([rule]) => !ALL_RULES.includes(rule))
    expect(rows.map(([, rule, severity]) => [rule, severity])).toEqual(others)
  })

  test('every rule that a page points to has a page', () => {
    for (const rule of ALL_RULES) {
      for (const [, target] of read(`docs/regler/${rule}.md`).matchAll(/\]\(([^)]+)\)/g)) {
        expect(existsSync(join(ROOT, 'docs/regler', target ?? '')), `${rule}: ${target}`).toBe(true)
      }
    }
  })
})
