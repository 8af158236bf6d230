import { expect, it } from 'vitest'
import { readingOrder } from '../../../src/model/reading-order.ts'
import { makeProcess } from '../../support/make-process.ts'

const orderOf = (words: string) =>
  readingOrder(makeProcess(words))
    .map((step) => step.id)
    .join(' ')

it('takes the first way of a choice first, whole, and the meeting after both', () => {
  expect(orderOf('start -> d? -ja-> a -> b -> m -> end; d -nej-> c -> m')).toBe(
    'start d a b c m end',
  )
})

it('ends a phase before it begins the next', () => {
  expect(orderOf('start@ett -> d? -ja-> a -> b@tva -> end; d -nej-> c@ett -> b')).toBe(
    'start d a c b end',
  )
})

it('goes once through a loop', () => {
  expect(orderOf('start -> a -> d? -ja-> end; d -nej x3-> a')).toBe('start a d end')
})

it('places steps that the start cannot reach too', () => {
  expect(orderOf('start -> a -> end; b -> c -> a').split(' ').sort().join(' ')).toBe(
    'a b c end start',
  )
})
