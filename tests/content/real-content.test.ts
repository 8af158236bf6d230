import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltContent, buildContent } from '../../src/pipeline/build-content.ts'
import { formatProblem } from '../../src/pipeline/format-problem.ts'
import { projectRoot } from '../../src/pipeline/vite-settings.ts'

/** A fixed day: a review that falls due is news for the communicators, not a fault of the code. */
const TODAY = '2026-11-22'

let built: BuiltContent
beforeAll(async () => {
  built = await buildContent({ contentDir: join(projectRoot, 'content'), today: TODAY })
}, 60_000)

describe('the real content', () => {
  test('has no error', () => {
    const errors = built.problems.filter(({ severity }) => severity === 'fel')
    expect(errors.map((problem) => formatProblem(problem))).toEqual([])
    expect(built.site).not.toBeNull()
  })

  test('has no warning but those known', () => {
    const warnings = built.problems.filter(({ severity }) => severity === 'varning')
    expect(warnings.map((problem) => formatProblem(problem))).toEqual([])
  })

  test('has the main flow and joint mapping, each with a citizen’s path', () => {
    const processes = built.site?.processes ?? []
    for (const id of ['stockholmsmodellen', 'gemensam-kartlaggning']) {
      const process = processes.find((candidate) => candidate.id === id)
      expect(process?.citizen, id).not.toBeNull()
      expect(process?.steps.length ?? 0, id).toBeGreaterThan(10)
    }
  })

  test('has a source behind every statement that claims one', () => {
    const unsourced = (built.site?.processes ?? []).flatMap(({ id, steps }) =>
      steps
        .filter(({ status, citations }) => status === 'stated' && citations.length === 0)
        .map((step) => `${id}/${step.id}`),
    )
    expect(unsourced).toEqual([])
  })
})
