import { expect, test } from 'vitest'
import { placeProcess } from '../../../src/layout/place-process.ts'
import { invariant } from '../../../src/model/invariant.ts'
import type { Site } from '../../../src/model/site.ts'
import { createMeasure } from '../../../src/pipeline/measure-names.ts'
import { createPublisher } from '../../../src/pipeline/publish-site.ts'
import { buildChanged, type Changes, swap } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/lasta-bussen/steg.mdx'
const measure = createMeasure()

async function siteOf(changes: Changes): Promise<Site> {
  const { site } = await buildChanged(changes)
  invariant(site !== null, 'the changed content has no fault')
  return site
}

test('a map is placed as its process is, and its steps have one order everywhere', async () => {
  const site = await siteOf({})
  const published = createPublisher(measure, { effort: 'quick' })(site).processes
  site.processes.forEach((process, i) => {
    const { wide, tall } = published[i]?.map() ?? {}
    expect(wide).toEqual(placeProcess(process, 'wide', measure, 'quick'))
    expect(tall).toEqual(placeProcess(process, 'tall', measure, 'quick'))
    expect(published[i]?.page().order).toEqual(wide?.steps.map(({ id }) => id))
  })
})

test('a changed fact places no map anew, a changed name only its own', async () => {
  const publish = createPublisher(measure, { effort: 'quick' })
  const mapsOf = async (changes: Changes) =>
    publish(await siteOf(changes)).processes.map(({ map }) => map().wide)
  const before = await mapsOf({})
  const fact = await mapsOf({
    [STEP]: (text) => text.replace(/^syfte: .*$/m, 'syfte: Att komma i väg.'),
  })
  expect(fact.map((wide, i) => wide === before[i])).toEqual([true, true])
  const name = await mapsOf({ [STEP]: swap('namn: ', 'namn: Snart ') })
  expect(name.map((wide, i) => wide === before[i])).toEqual([false, true])
})

test('the main map comes first, whichever it is', async () => {
  const main = { 'installningar.yaml': swap('huvudprocess: boken-kommer', 'huvudprocess: bokval') }
  const idsOf = ({ processes }: Site) => processes.map(({ id }) => id)
  expect(idsOf(await siteOf({}))).toEqual(['boken-kommer', 'bokval'])
  expect(idsOf(await siteOf(main))).toEqual(['bokval', 'boken-kommer'])
})
