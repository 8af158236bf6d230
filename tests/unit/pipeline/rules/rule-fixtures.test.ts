import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../../../src/pipeline/format-problem.ts'
import { buildChanged } from '../../../support/bokbussen.ts'
import { type RuleFixture, ruleFixtures } from '../../../support/rule-fixtures.ts'

/** What the schema refuses before the model is made; the rule is then silent, and guards what is not content. */
const TOLD_BY_THE_SCHEMA: Readonly<Record<string, string>> = {
  'end-has-no-way-on': 'misplaced-key',
}

const told = async ({ files }: RuleFixture) => (await buildChanged(files)).problems

const valid = ruleFixtures.filter(({ name }) => name.startsWith('valid-'))
const invalid = ruleFixtures.filter(({ name }) => name.startsWith('invalid-'))

describe('REL-16: content that a rule accepts', () => {
  test.each(valid)('$rule: $name', { timeout: 30_000 }, async (fixture) => {
    expect(await told(fixture)).toEqual([])
  })
})

describe('REL-16: content that a rule refuses, located and word for word as the communicator reads it', () => {
  test.each(invalid)('$rule: $name', async (fixture) => {
    const problems = await told(fixture)
    const rules = problems.map(({ rule }) => rule)
    expect(rules).toContain(TOLD_BY_THE_SCHEMA[fixture.rule] ?? fixture.rule)
    expect(problems.map((problem) => formatProblem(problem)).join('\n\n')).toBe(fixture.expected)
  })
})

test('a fixture is a valid or an invalid case, and only the invalid one says what is told', () => {
  expect([...valid, ...invalid]).toHaveLength(ruleFixtures.length)
  expect(valid.filter(({ expected }) => expected !== null)).toEqual([])
  expect(invalid.filter(({ expected }) => expected === null)).toEqual([])
})
