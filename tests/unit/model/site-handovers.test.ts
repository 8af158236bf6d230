import { expect, test } from 'vitest'
import type { RoleId } from '../../../src/model/ids.ts'
import { handoversInAll, receiversOf, sendersOf } from '../../../src/model/site-handovers.ts'
import { makeProcess, makeStep, open, settled } from '../../support/make-process.ts'

const process = makeProcess('start -> fraga:soc => svara:fk -> end', {
  steps: {
    fraga: {
      responsibility: {
        ...makeStep('fraga').responsibility,
        accountable: settled('soc-roll' as RoleId),
        responsible: [settled('kurator' as RoleId), settled('soc-roll' as RoleId)],
      },
    },
  },
})

test('handovers of every process are gathered, each with its process', () => {
  const found = handoversInAll([process, process])
  expect(found.map((placed) => [placed.process.id, placed.from.id, placed.to.id])).toEqual([
    ['process', 'fraga', 'svara'],
    ['process', 'fraga', 'svara'],
  ])
})

test('handovers stand in the order of the steps, however the ways were written', () => {
  const long = makeProcess('start -> z:soc => m:fk => a:soc => k:fk -> end')
  const found = handoversInAll([{ ...long, flows: long.flows.toReversed() }])
  expect(found.map(({ from }) => from.id)).toEqual(['z', 'm', 'a'])
})

test('those who are accountable or carry out send, each once', () => {
  const [placed] = handoversInAll([process])
  expect(placed && sendersOf(placed)).toEqual(['soc-roll', 'kurator'])
})

test('the named role receives, else the one accountable for the next step', () => {
  const [placed] = handoversInAll([process])
  if (placed === undefined) throw new Error('no handover')
  const always = (role: string) => [{ role, formName: null }]
  expect(receiversOf(placed)).toEqual(always('fk-roll'))
  const named = { ...placed.handover, receiver: settled('lakare' as RoleId) }
  expect(receiversOf({ ...placed, handover: named })).toEqual(always('lakare'))
  const unsaid = { ...placed.handover, receiver: open<RoleId>({ meanwhile: null }) }
  expect(receiversOf({ ...placed, handover: unsaid })).toEqual(always('fk-roll'))
})

test('R-91: every form of the process has its own receiver', () => {
  const [placed] = handoversInAll([process])
  if (placed === undefined) throw new Error('no handover')
  const receiver = {
    ...settled('lakare' as RoleId),
    formName: 'Utan SGI',
    otherForms: [{ ...settled('kurator' as RoleId), formName: 'Med SGI' }],
  }
  expect(receiversOf({ ...placed, handover: { ...placed.handover, receiver } })).toEqual([
    { role: 'lakare', formName: 'Utan SGI' },
    { role: 'kurator', formName: 'Med SGI' },
  ])
})
