import { expect, test, vi } from 'vitest'
import { invariant } from '../../../src/model/invariant.ts'
import { createMeasure } from '../../../src/pipeline/measure-names.ts'
import { devMessages } from '../../../src/pipeline/messages-dev.sv.ts'
import { createPublisher } from '../../../src/pipeline/publish-site.ts'
import { buildChanged } from '../../support/bokbussen.ts'

vi.mock(import('../../../src/layout/place-process.ts'), async (original) => {
  const { placePlainly, placeProcess } = await original()
  return {
    placePlainly,
    placeProcess: (process, form, measure, effort) =>
      form === 'tall'
        ? placePlainly(process, form, measure)
        : placeProcess(process, form, measure, effort),
  }
})

test('a map that has to take the plain form is told of once, by its name and its form', async () => {
  const { site } = await buildChanged({})
  invariant(site !== null, 'the invented organisation has no fault')
  const told: string[] = []
  const publish = createPublisher(createMeasure(), {
    effort: 'quick',
    onPlain: ({ name }, form) => told.push(devMessages.plainMap(name, form)),
  })
  const [process] = publish(site).processes
  process?.map()
  process?.map()
  expect(told).toEqual([
    'Kartan ”Boken kommer” ritas i en enklare form på smal skärm och papper: den vanliga rymde inte allt utan att något låg på något annat. Alla steg och vägar är med, men kartan blir större. Berätta det för den som sköter webbplatsen.',
  ])
})
