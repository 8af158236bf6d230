import { expect, test } from 'vitest'
import type { RoleId } from '../../../src/model/ids.ts'
import { handoversInAll, receiverOf, sendersOf } from '../../../src/model/site-handovers.ts'
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

test('those who are accountable or carry out send, each once', () => {
  const [placed] = handoversInAll([process])
  expect(placed && sendersOf(placed)).toEqual(['soc-roll', 'kurator'])
})

test('the named role receives, else the one accountable for the next step', () => {
  const [placed] = handoversInAll([process])
  if (placed === undefined) throw new Error('no handover')
  expect(receiverOf(placed)).toBe('fk-roll')
  const named = { ...placed.handover, receiver: settled('lakare' as RoleId) }
  expect(receiverOf({ ...placed, handover: named })).toBe('lakare')
  const unsaid = { ...placed.handover, receiver: open<RoleId>({ meanwhile: null }) }
  expect(receiverOf({ ...placed, handover: unsaid })).toBe('fk-roll')
})
