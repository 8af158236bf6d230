import { expect, test } from 'vitest'
import { toldState } from '../../../src/pipeline/content-state.ts'
import type { Problem } from '../../../src/pipeline/problem.ts'

const warning = (file: string, message: string): Problem => ({
  file: `/innehall/${file}`,
  line: 7,
  column: 1,
  severity: 'varning',
  rule: 'en-regel',
  message,
  mend: 'Gör så här.',
  excerpt: 'granskad: 2026-11-01',
})

function toldOf(warnings: readonly Problem[]) {
  return toldState({ reading: '1', fault: null, warnings, hasPages: true }).warnings
}

test('warnings in the same words are one in the list, with every place to open, and are counted each', () => {
  const told = toldOf([warning('a', 'Samma.'), warning('b', 'En annan.'), warning('c', 'Samma.')])
  expect(told?.title).toBe('3 varningar i innehållet')
  expect(told?.items).toMatchObject([
    {
      message: 'Samma.',
      places: [
        { place: '/innehall/a:7:1', opens: '/innehall/a:7:1' },
        { place: '/innehall/c:7:1', opens: '/innehall/c:7:1' },
      ],
      folded: 'På 2 ställen',
      excerpt: '',
    },
    {
      message: 'En annan.',
      places: [{ place: '/innehall/b:7:1', opens: '/innehall/b:7:1' }],
      folded: '',
      excerpt: expect.stringContaining('7 | granskad: 2026-11-01'),
    },
  ])
})

test('those that are not shown are counted by their places', () => {
  const alike = ['a', 'b', 'c'].map((file) => warning(file, 'Samma.'))
  const single = Array.from({ length: 51 }, (_, i) => warning(`${i}`, `Nummer ${i}.`))
  expect(toldOf([...alike, ...single])?.items).toHaveLength(50)
  expect(toldOf([...alike, ...single])?.notes.join()).toContain('2')
  expect(toldOf([...single.slice(2), ...alike])?.notes).toEqual([])
})
