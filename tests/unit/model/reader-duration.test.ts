import { expect, it } from 'vitest'
import type { RoleId, SourceId } from '../../../src/model/ids.ts'
import type { Duration } from '../../../src/model/process.ts'
import type { Claim } from '../../../src/model/provenance.ts'
import { readerDurations } from '../../../src/model/reader-duration.ts'
import { makeStep, open, settled } from '../../support/make-process.ts'
import { makeParty, makeRole, makeSource } from '../../support/make-site.ts'

const minutes = (amount: number): Duration => ({ amount, unit: 'minuter' })

const site = {
  parties: [makeParty('soc'), makeParty('individ')],
  roles: [makeRole('soc-roll', 'soc'), makeRole('individ-roll', 'individ')],
  sources: [makeSource('norrut', { place: 'Norrut' })],
}

const read = (
  duration: Claim<Duration> | null,
  changes: Parameters<typeof makeStep>[1] = { kind: 'meeting' },
) => readerDurations(site, makeStep('a', { duration, ...changes }))

it('tells how long a meeting takes, and a step that the reader is there for', () => {
  const told = [{ duration: minutes(75), basis: { kind: 'told' }, formName: null }]
  const { responsibility } = makeStep('a')
  const attends = [settled('individ-roll' as RoleId)]
  expect(read(settled(minutes(75)))).toEqual(told)
  expect(
    read(settled(minutes(75)), { kind: 'task', responsibility: { ...responsibility, attends } }),
  ).toEqual(told)
})

it('keeps to itself what takes the parties’ own time, and says nothing where nothing is known', () => {
  expect(read(settled(minutes(75)), { kind: 'task' })).toEqual([])
  expect(read(null)).toEqual([])
  expect(read(open<Duration>({ meanwhile: null }))).toEqual([])
})

it('tells what was done elsewhere, our conclusion, and what holds meanwhile, as that', () => {
  const citations = [{ source: 'norrut' as SourceId, locator: null }]
  const basisOf = (duration: Claim<Duration>) => read(duration).map(({ basis }) => basis)
  expect(basisOf({ ...settled(minutes(75)), citations })).toEqual([
    { kind: 'elsewhere', places: ['Norrut'] },
  ])
  expect(basisOf({ ...settled(minutes(75)), status: 'inferred' })).toEqual([{ kind: 'inferred' }])
  expect(basisOf(open({ meanwhile: minutes(75) }))).toEqual([{ kind: 'open' }])
})

it('tells each form of the process by its name', () => {
  const found = read({
    ...settled(minutes(75)),
    formName: 'Utan sjukpenning',
    otherForms: [{ ...settled(minutes(90)), formName: 'Med sjukpenning' }],
  })
  expect(found.map(({ duration, formName }) => [duration.amount, formName])).toEqual([
    [75, 'Utan sjukpenning'],
    [90, 'Med sjukpenning'],
  ])
})
