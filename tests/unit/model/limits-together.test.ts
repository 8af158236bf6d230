import { describe, expect, test } from 'vitest'
import type { LegalRuleId } from '../../../src/model/ids.ts'
import { limitsTogether } from '../../../src/model/limits-together.ts'
import type { Deadline } from '../../../src/model/process.ts'

const plain = { countedFrom: null, before: null, rule: null }
const limit = (
  amount: number,
  unit: Deadline['unit'],
  changes: Partial<Deadline> = {},
): Deadline => ({
  amount,
  unit,
  ...plain,
  ...changes,
})
const rule = 'regel' as LegalRuleId
const legalRules = [{ id: rule, deadline: limit(2, 'veckor', { countedFrom: 'mötet' }) }]
const together = (...deadlines: readonly Deadline[]) => limitsTogether({ legalRules }, deadlines)

describe('what deadlines come to together', () => {
  test('those of a piece of work of its own are added, unit by unit', () => {
    expect(together(limit(2, 'veckor'), limit(3, 'dagar'), limit(1, 'veckor'))).toEqual({
      added: [
        { amount: 3, unit: 'dagar' },
        { amount: 3, unit: 'veckor' },
      ],
      byEvent: [],
    })
  })

  test('of those from one event the last to fall counts, once, in whatever unit and words it is given', () => {
    const last = limit(2, 'veckor', { countedFrom: 'Första  samtalet' })
    const other = limit(1, 'månader', { countedFrom: 'ansökan' })
    expect(
      together(
        limit(9, 'arbetsdagar', { countedFrom: 'det första samtalet' }),
        last,
        limit(13, 'dagar', { countedFrom: 'första samtalet' }),
        other,
        last,
      ),
    ).toEqual({ added: [], byEvent: [last, other] })
  })

  test('what must be done before an event is no time after it, and the last to fall is the nearest to it', () => {
    const from = limit(2, 'veckor', { countedFrom: 'mötet' })
    const last = limit(2, 'dagar', { before: 'mötet' })
    expect(together(from, limit(1, 'veckor', { before: 'mötet' }), last)).toEqual({
      added: [],
      byEvent: [from, last],
    })
  })

  test('a limit that names no event is counted as its rule is, but not where it is of another length', () => {
    const ruled = limit(2, 'veckor', { rule })
    const shorter = limit(1, 'veckor', { rule })
    expect(together(ruled, ruled, shorter)).toEqual({
      added: [{ amount: 1, unit: 'veckor' }],
      byEvent: [{ ...ruled, countedFrom: 'mötet' }],
    })
  })
})
