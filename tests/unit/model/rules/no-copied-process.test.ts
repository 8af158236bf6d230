import { expect, it } from 'vitest'
import type { ProcessId } from '../../../../src/model/ids.ts'
import type { Process, Step } from '../../../../src/model/process.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { findingsOf, testRule } from '../../../support/rule-tester.ts'

const FOUR = ['Ring läsaren', 'Packa påsen', 'Kör ut påsen', 'Fråga hur det gick']

testRule('no-copied-process', {
  valid: {
    'one process': makeSite([process('bokval', FOUR)]),
    'two processes with two steps in common': makeSite([
      process('bokval', FOUR),
      process('bokval-hemma', FOUR.slice(0, 2)),
    ]),
    'a process with as many steps of its own as in common': makeSite([
      process('bokval', FOUR),
      process('bokval-hemma', [...FOUR.slice(0, 3), 'Lämna en lista', 'Boka tid', 'Vänta']),
    ]),
    'steps of the same names with purposes of their own': makeSite([
      process('bokval', FOUR),
      process('bokval-hemma', FOUR, { purpose: 'Läsaren slipper åka.' }),
    ]),
    'starts and ends of the same name': makeSite([
      process('bokval', []),
      process('bokval-hemma', []),
    ]),
  },
  invalid: {
    'the other one of two, when the first is the site’s main process': [
      makeSite([process('huvud', FOUR), process('bokval', FOUR), process('annan', ['Annat'])]),
      { process: 'bokval', like: 'huvud' },
    ],
    'a process with the steps of another': [
      makeSite([process('bokval', FOUR), process('bokval-hemma', FOUR)]),
      { process: 'bokval-hemma', like: 'bokval', alike: 4, steps: 4 },
    ],
    'one in which less than half has been written anew': [
      makeSite([process('bokval', FOUR), process('hemma', [...FOUR.slice(0, 3), 'Boka tid'])]),
      { process: 'hemma', like: 'bokval', alike: 3, steps: 4 },
    ],
    'the one with the longer id, also where it is listed first': [
      makeSite([
        process('huvudflode', ['Öppna dörren']),
        process('bokval-hemma', FOUR),
        process('bokval', FOUR),
      ]),
      { process: 'bokval-hemma', like: 'bokval' },
    ],
    'each copy once': [
      makeSite([process('bokval', FOUR), process('hemma', FOUR), process('skola', FOUR)]),
      { process: 'hemma', like: 'bokval' },
      { process: 'skola', like: 'bokval' },
    ],
  },
})

it('points at the name of the copy', () => {
  const copy = process('bokval-hemma', FOUR)
  const [found] = findingsOf('no-copied-process', makeSite([process('bokval', FOUR), copy]))
  expect(found).toMatchObject({ field: 'name' })
  expect(found?.subject).toBe(copy)
})

function process(id: string, names: readonly string[], said: Partial<Step> = {}): Process {
  const ids = names.map((_, index) => `s${index}`)
  const steps = ids.map((step, index) => [step, { name: names[index] ?? '', ...said }])
  const made = makeProcess(['start', ...ids, 'end'].join(' -> '), {
    steps: Object.fromEntries(steps),
  })
  return { ...made, id: id as ProcessId }
}
