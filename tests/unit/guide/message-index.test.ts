import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { SEVERITIES } from '../../../src/pipeline/severities.ts'
import {
  fitting,
  messageIndex,
  pins,
  rulePages,
  toldTexts,
} from '../../support/guide/message-pages.ts'

const texts = toldTexts()
const withPage = new Set(rulePages.flatMap(({ rules }) => rules))

describe('the index of messages', () => {
  test('is made of the message files; with -u it is written anew', async () => {
    await expect(messageIndex()).toMatchFileSnapshot(
      join(projectRoot, 'docs/redaktor/meddelanden.md'),
    )
  })

  test('has every message that is pinned anywhere, under the rule it was told as', () => {
    const astray = pins().filter(
      ({ rule, message }) =>
        !texts.some(
          ({ text, rules }) =>
            fitting(text).test(message) &&
            rules.some((own) => own === rule || pageOf(own) === pageOf(rule)),
        ),
    )
    expect(astray).toEqual([])
  })

  test('leads each message to a rule, and each rule to a page', () => {
    expect(texts.filter(({ rules }) => rules.length === 0)).toEqual([])
    const named = new Set([
      ...texts.flatMap(({ rules }) => rules),
      ...pins().map(({ rule }) => rule),
      ...SEVERITIES.keys(),
    ])
    expect([...named].filter((rule) => !withPage.has(rule)).sort()).toEqual([])
  })

  test('each rule has one page', () => {
    const all = rulePages.flatMap(({ rules }) => rules)
    expect(all.filter((rule, i) => all.indexOf(rule) < i)).toEqual([])
  })
})

function pageOf(rule: string): string {
  return rulePages.find(({ rules }) => rules.includes(rule))?.path ?? rule
}
