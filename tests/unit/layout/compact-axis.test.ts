import { describe, expect, test } from 'vitest'
import { compactAxis } from '../../../src/layout/compact-axis.ts'

describe('compactAxis', () => {
  test('moves a wall as far as what lies before it lets it', () => {
    const bonds = [
      { ahead: 0, behind: 1, slack: 30 },
      { ahead: 1, behind: 2, slack: 12 },
      { ahead: 0, behind: 2, slack: 100 },
    ]
    expect(compactAxis(3, bonds, new Set([2]))[2]).toBe(42)
  })

  test('puts what has room to spare into the middle of it', () => {
    const bonds = [
      { ahead: 0, behind: 1, slack: 40 },
      { ahead: 1, behind: 2, slack: 40 },
      { ahead: 0, behind: 2, slack: 60 },
    ]
    expect(compactAxis(3, bonds, new Set([2]))).toEqual([0, 30, 60])
  })

  test('leaves alone what nothing binds', () => {
    expect(compactAxis(2, [], new Set())).toEqual([0, 0])
  })
})
