import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { mapLayers } from '../../src/model/pages/map-layers.ts'
import type { Site } from '../../src/model/site.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'

let site: Site | null
beforeAll(async () => {
  const contentDir = join(projectRoot, 'content')
  const built = await buildContent({ contentDir, today: '2026-11-22' })
  site = built.site
}, 60_000)

const KINDS = ['gaps', 'bottlenecks'] as const

test('every gap and bottleneck that a step of the real content names lies in its layer at that step', () => {
  const named = (site?.processes ?? []).flatMap((process) =>
    KINDS.flatMap((kind) =>
      process.steps.flatMap((step) => step[kind].map((id) => `${process.id} ${id} ${step.id}`)),
    ),
  )
  const shown = (site?.processes ?? []).flatMap((process) => {
    const { whole } = site ? mapLayers(site, process) : { whole: null }
    return KINDS.flatMap((kind) =>
      (whole?.[kind] ?? []).flatMap(({ id, steps }) =>
        steps.map((step) => `${process.id} ${id} ${step}`),
      ),
    )
  })
  expect(named.length).toBeGreaterThan(50)
  expect(shown.sort()).toEqual(named.sort())
})
