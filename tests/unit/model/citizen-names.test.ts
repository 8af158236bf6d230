import { expect, test } from 'vitest'
import { pathName, stationName } from '../../../src/model/citizen-names.ts'
import type { StepId } from '../../../src/model/ids.ts'
import { movedPage } from '../../../src/model/pages/moved-page.ts'
import type { Process } from '../../../src/model/process.ts'
import { makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'

const own = { kind: 'own' } as const

test('a station without a text of its own has the name that citizens see, and then the name of its step', () => {
  const [, a, b] = makeProcess('start -> a -> b -> end', {
    steps: { a: { name: 'Utredning', citizenName: 'Vi tar reda på mer' }, b: { name: 'Möte' } },
  }).steps.map((step) => stationName({ ...step, citizen: null }))
  expect([a, b]).toEqual(['Vi tar reda på mer', 'Möte'])
})

test('the page at an old address calls its station what the station calls itself', () => {
  const process: Process = makeProcess('start -> a -> b -> end', {
    steps: {
      a: { station: own, previousIds: ['x'] as StepId[], citizen: null, citizenName: 'Du väntar' },
      b: { station: own, previousIds: ['y'] as StepId[] },
    },
  })
  const [map] = movedPage(makeSite(process))
  expect(map?.steps.map(({ station }) => station?.name)).toEqual(
    process.steps.filter(({ previousIds }) => previousIds.length > 0).map(stationName),
  )
  expect(map?.steps[0]?.station?.name).toBe('Du väntar')
})

test('a path is called what its introduction calls it, and a process without one its own name', () => {
  const { review } = makeProcess('start -> end')
  const citizen = { name: 'Välja bok', summary: 'Så går det till.', review }
  expect(pathName({ name: 'Bokval', citizen })).toBe('Välja bok')
  expect(pathName({ name: 'Bokval', citizen: null })).toBe('Bokval')
})
