import { expect, test } from 'vitest'
import { say, uiStore } from '../../../src/state/ui-store.ts'

test('A11Y-20: tells the same words twice as two messages', () => {
  say('Länken är kopierad.')
  const first = uiStore.getState().message
  say('Länken är kopierad.')
  expect(first).toBe('Länken är kopierad.')
  expect(uiStore.getState().message).not.toBe(first)
  expect(uiStore.getState().message.trim()).toBe(first)
})
