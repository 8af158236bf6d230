import { expect, it } from 'vitest'
import { type Outline, outlineOf } from '../../../src/model/outline.ts'
import { makeProcess } from '../../support/make-process.ts'

/** `d[ja: a][nej: c]`: what stands under which way. */
const told = (outline: Outline): string =>
  outline
    .map((one) => {
      const ways = one.ways.filter((way) => way.steps.length > 0)
      return `${one.step.id}${ways.map((way) => `[${way.flow.label ?? ''}: ${told(way.steps)}]`).join('')}`
    })
    .join(' ')
const outlineOfWords = (words: string) => told(outlineOf(makeProcess(words)))

it('A11Y-08: nests the steps of each way under its choice until the ways meet', () => {
  expect(outlineOfWords('start -> d? -ja-> a -> b -> m -> end; d -nej-> c -> m')).toBe(
    'start d[ja: a b][nej: c] m end',
  )
})

it('A11Y-08: lets the first way go on in the list where the ways never meet', () => {
  expect(outlineOfWords('start@1 -> d? -ja-> a@2 -> end; d -nej-> c@1 -> end2@1')).toBe(
    'start d[nej: c end2] a end',
  )
})
