import { expect, it } from 'vitest'
import type { Process } from '../../src/model/process.ts'
import { checkSite, type RuleName, type SiteFinding } from '../../src/model/rules/index.ts'
import type { Site } from '../../src/model/site.ts'
import { makeSite } from './make-site.ts'

type Case = Process | Site

/**
 * A table of models that a rule accepts, and of models that it refuses with the data of its findings. Each title
 * ends the sentence "accepts ..." or "reports ...".
 */
export function testRule<Name extends RuleName>(
  rule: Name,
  table: {
    readonly valid: Readonly<Record<string, Case>>
    readonly invalid: Readonly<Record<string, readonly [Case, ...object[]]>>
  },
): void {
  for (const [title, model] of Object.entries(table.valid)) {
    it(`accepts ${title}`, () => expect(findingsOf(rule, model)).toEqual([]))
  }
  for (const [title, [model, ...data]] of Object.entries(table.invalid)) {
    it(`reports ${title}`, () => {
      const found = findingsOf(rule, model).map((finding) => finding.data)
      expect(found).toEqual(data.map((one) => expect.objectContaining(one)))
    })
  }
}

export function findingsOf<Name extends RuleName>(
  rule: Name,
  model: Case,
): readonly Extract<SiteFinding, { rule: Name }>[] {
  const site = 'settings' in model ? model : makeSite(model)
  return checkSite(site).filter(
    (finding): finding is Extract<SiteFinding, { rule: Name }> => finding.rule === rule,
  )
}
