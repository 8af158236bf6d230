import { describe, expect, test } from 'vitest'
import { formatDay } from '../../../src/i18n/format-day.ts'
import { formatDeadline, formatDuration } from '../../../src/i18n/format-duration.ts'
import { i18n } from '../../../src/i18n/index.ts'
import { TIME_UNITS } from '../../../src/model/process.ts'

describe('LANG-17: times and days are written with digits and whole words', () => {
  test('a day', () => expect(formatDay('2027-05-05')).toBe('5 maj 2027'))

  test.each(TIME_UNITS)('one and several of %s', (unit) => {
    const one = formatDuration(i18n.t, { amount: 1, unit })
    const several = formatDuration(i18n.t, { amount: 3, unit })
    expect(several).toBe(`3 ${unit}`)
    expect(one).toMatch(/^1 \p{L}+$/u)
  })

  test('a deadline names what it is counted from', () => {
    const deadline = {
      amount: 14,
      unit: 'dagar',
      countedFrom: 'första samtalet',
      before: null,
      rule: null,
    } as const
    expect(formatDeadline(i18n.t, deadline)).toBe('inom 14 dagar från första samtalet')
    expect(formatDeadline(i18n.t, { ...deadline, countedFrom: null })).toBe('inom 14 dagar')
    expect(
      formatDeadline(i18n.t, {
        ...deadline,
        amount: 1,
        unit: 'veckor',
        countedFrom: null,
        before: 'första samtalet',
      }),
    ).toBe('senast 1 vecka före första samtalet')
  })
})

test('the words are ready as soon as the module has loaded', () => {
  expect(i18n.isInitialized).toBe(true)
  expect(i18n.t('frame.skip')).toBe('Hoppa till innehållet')
})
