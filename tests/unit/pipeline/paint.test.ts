import { expect, test } from 'vitest'
import { inColour, paintFor, plainly } from '../../../src/pipeline/paint.ts'

test.each([
  ['a terminal', {}, true, inColour],
  ['a file or a pipe', {}, false, plainly],
  ['a terminal that is asked to be plain', { NO_COLOR: '1' }, true, plainly],
  ['a terminal where NO_COLOR is empty, which counts as not set', { NO_COLOR: '' }, true, inColour],
  ['a terminal without colours', { TERM: 'dumb' }, true, plainly],
  ['a pipe that is to have colours all the same', { FORCE_COLOR: '1' }, false, inColour],
  ['FORCE_COLOR over NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, inColour],
  ['a terminal where colours are forced off', { FORCE_COLOR: '0' }, true, plainly],
])('%s', (_, env, isTerminal, paint) => {
  expect(paintFor(env, isTerminal)).toBe(paint)
})

test('colours are laid around the words, and change none of them', () => {
  expect(plainly('fel', 'fel')).toBe('fel')
  expect(inColour('varning', 'varning')).toBe('\u001b[33mvarning\u001b[39m')
})
