import { describe, expect, test } from 'vitest'
import { stationContacts } from '../../src/model/station-contacts.ts'
import { formsOf } from '../../src/model/variants.ts'
import { exhausted, pathStates, withoutEnd } from '../support/path-states.ts'
import { buildRealChanged } from '../support/real-content.ts'

const { site } = await buildRealChanged({})
if (site === null) throw new Error('the content has faults')

for (const process of site.processes.filter(({ citizen }) => citizen !== null)) {
  for (const form of formsOf(process, site.questions)) {
    describe(`${process.id} ${JSON.stringify(form.answers)}: every combination of answers`, () => {
      const stations = form.process.steps.filter(({ station }) => station.kind === 'own')
      const explored = [form.process, exhausted(form.process)].flatMap((process) =>
        [null, ...stations.map(({ id }) => id)].map((from) => ({
          from,
          states: pathStates(process, site.questions, from),
        })),
      )
      const places = explored.flatMap(({ states }) => [...states.values()])

      test('gives a path that can always come to a named end, wherever it begins', () => {
        const stuck = explored.flatMap(({ from, states }) =>
          withoutEnd(states).map(({ marks }) => ({ from, marks })),
        )
        expect(stuck).toEqual([])
        const ends = new Set(places.flatMap(({ walk: { ends: own } }) => own))
        expect(ends.size).toBeGreaterThan(1)
        for (const { id, citizenName } of ends) expect(citizenName, id).not.toBeNull()
      })

      test('has a named contact at each station', () => {
        const met = new Set(
          places.flatMap(({ walk: { stays } }) => stays.map(({ station }) => station)),
        )
        expect(stations.filter((step) => !met.has(step))).toEqual([])
        const lacking = [...met].filter(
          (step) => stationContacts(site, form.process, step, false).contact === null,
        )
        expect(lacking.map(({ id }) => id)).toEqual([])
      })
    })
  }
}
