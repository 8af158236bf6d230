import { expect, test } from 'vitest'
import type { NextStation } from '../../../../src/model/citizen-path.ts'
import { targetOf, waysOn } from '../../../../src/views/pilkarta/ways-on.ts'
import { makeStep } from '../../../support/make-process.ts'

const way = (to: string, choice: string | null): NextStation => ({
  station: makeStep(to),
  end: null,
  choice: choice === null ? null : { step: makeStep(choice), flows: [] },
  label: '',
  viaSteps: [],
  isBack: false,
})

const told = (next: readonly NextStation[]) =>
  waysOn(next).map(({ choice, ways }) => [choice?.id ?? null, ways.map(targetOf)])

test('puts the ways of a choice together, choices first', () => {
  expect(told([way('x', null), way('a', 'fraga'), way('b', 'fraga')])).toEqual([
    ['fraga', ['a', 'b']],
    [null, ['x']],
  ])
})

test('does not tell a place once more when a choice already leads there', () => {
  expect(told([way('a', 'fraga'), way('b', 'fraga'), way('a', null)])).toEqual([
    ['fraga', ['a', 'b']],
  ])
})

test('tells every place that some way leads to', () => {
  const next = [way('a', null), way('b', 'fraga'), way('c', 'annan'), way('b', 'annan')]
  const places = waysOn(next).flatMap(({ ways }) => ways.map(targetOf))
  expect(new Set(places)).toEqual(new Set(['a', 'b', 'c']))
})
