import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ruleSources } from '../../src/model/rule-sources.ts'
import type { Site } from '../../src/model/site.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'

let site: Site | null = null
beforeAll(async () => {
  const contentDir = join(projectRoot, 'content')
  site = (await buildContent({ contentDir, today: '2026-11-22' })).site
}, 60_000)

describe('the rules', () => {
  test('R-48: say of the text they were read in when it is from, or that it is a copy', () => {
    const silent = (site?.legalRules ?? []).filter((rule) => {
      const [source] = ruleSources(rule, site?.sources ?? [])
      return !source || (source.date === null && !/kopia|lydelsen/i.test(source.caution ?? ''))
    })
    expect(silent.map(({ id }) => id)).toEqual([])
    expect(site?.legalRules.length).toBeGreaterThan(20)
  })

  test('tell citizens of a longest time as a longest time', () => {
    const loose = (site?.legalRules ?? []).filter(
      ({ deadline, citizenText }) =>
        deadline?.before === null && citizenText !== null && !/\binom\b/i.test(citizenText),
    )
    expect(loose.map(({ id }) => id)).toEqual([])
  })
})
