import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { mapOf } from '../../src/model/map-process.ts'
import { dutyPage } from '../../src/model/pages/duty-page.ts'
import { rolePage } from '../../src/model/pages/role-page.ts'
import type { Site } from '../../src/model/site.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { dimmedParts, NO_FILTERS as WHOLE_MAP } from '../../src/views/caseworker/map-filters.ts'
import { NO_FILTERS, tablesOf } from '../../src/views/responsibility/duty-filters.ts'

let site: Site

beforeAll(async () => {
  const built = await buildContent({
    contentDir: resolve(import.meta.dirname, '../../content'),
    today: '2026-11-22',
  })
  if (built.site === null) throw new Error('the content has faults')
  site = built.site
}, 60_000)

test('the numbers on a role’s page and on its ways are those that table and map show', () => {
  const table = { ...dutyPage(site), parties: site.parties, kindName: (kind: string) => kind }
  for (const role of site.roles) {
    const { dutyCount, maps, steps } = rolePage(site, role)
    const listed = [...steps.own, ...steps.others].reduce((sum, map) => sum + map.stepCount, 0)
    const onMaps = maps.reduce((sum, { stepCount }) => sum + stepCount, 0)
    expect(listed, `${role.id} on its page`).toBe(onMaps)
    const tables = tablesOf(table, { ...NO_FILTERS, role: role.id })
    const shown = tables.reduce((sum, { stepCount }) => sum + stepCount, 0)
    expect(dutyCount, `${role.id} in the table`).toBe(shown)
    for (const { id, stepCount, form } of maps) {
      const process = site.processes.find((one) => one.id === id)
      if (process === undefined) throw new Error(`no map ${id}`)
      const dimmed = dimmedParts(
        mapOf(process, site.questions),
        { ...WHOLE_MAP, role: role.id, form: form?.id ?? null },
        site.roles,
      )
      const lifted = process.steps.filter((step) => !dimmed.has(step.id))
      expect(stepCount, `${role.id} on ${id}`).toBe(lifted.length)
    }
  }
})

test('a role that one form of a map has leads to the map in that form', () => {
  const formsOf = (id: string) => {
    const role = site.roles.find((one) => one.id === id)
    if (role === undefined) throw new Error(`no role ${id}`)
    return rolePage(site, role).maps.map(({ name, form }) => [name, form?.id ?? null])
  }
  expect(formsOf('handlaggare-aktivitetsersattning-fk')).toEqual([
    ['Stockholmsmodellen', null],
    ['Gemensam kartläggning', 'ja'],
  ])
  expect(formsOf('personlig-handlaggare-fk')).toEqual([['Gemensam kartläggning', 'nej']])
  expect(formsOf('arbetsformedlare')).toEqual([
    ['Stockholmsmodellen', null],
    ['Gemensam kartläggning', null],
  ])
})
