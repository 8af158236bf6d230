import { expect, test } from 'vitest'
import { reviewTurn } from '../../../src/model/review-turn.ts'

const review = { reviewedOn: '2026-11-22', reviewBy: '2027-05-22', confirmedOn: null }
const confirmed = { ...review, confirmedOn: '2026-12-01' }

test('a text waits for its owner from the day it was compared, until it is confirmed', () => {
  const turn = { kind: 'unconfirmed', since: '2026-11-22' }
  expect(reviewTurn(review, '2026-11-23')).toEqual(turn)
  expect(reviewTurn(confirmed, '2026-12-02')).toBeNull()
})

test('a text is overdue from the day after the last one, confirmed or not', () => {
  const turn = { kind: 'overdue', since: '2027-05-22' }
  expect(reviewTurn(confirmed, '2027-05-22')).toBeNull()
  expect(reviewTurn(confirmed, '2027-05-23')).toEqual(turn)
  expect(reviewTurn(review, '2027-05-23')).toEqual(turn)
})
