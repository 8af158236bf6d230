import { expect, it } from 'vitest'
import { labelsOf } from '../../../src/layout/flow-label.ts'
import type { FlowId } from '../../../src/model/ids.ts'
import { makeFlow } from '../../support/make-process.ts'

const measure = (text: string, size: number) => text.length * size * 0.5

const wordsOn = (changes: Parameters<typeof makeFlow>[2]) =>
  labelsOf([makeFlow('a', 'b', changes)], measure)
    .get('a--b' as FlowId)
    ?.level.lines.join(' ')

it('puts the label of a flow on it, whatever forms it is held in', () => {
  expect(wordsOn({ label: 'Ja' })).toBe('Ja')
  expect(wordsOn({ label: 'Ja', formName: 'Med läsplatta' })).toBe('Ja')
})

it('puts the name of its forms on a flow without a label that not all forms have', () => {
  expect(wordsOn({ formName: 'Med läsplatta' })).toBe('Med läsplatta')
})

it('leaves a flow without words that all forms have', () => {
  expect(wordsOn({})).toBeUndefined()
})
