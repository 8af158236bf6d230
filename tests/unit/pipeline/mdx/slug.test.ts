import { expect, it } from 'vitest'
import { headingSlugs } from '../../../../src/pipeline/mdx/slug.ts'

it('numbers headings of one name', () => {
  expect(headingSlugs(['Tänk på', 'Tank pa', 'Tänk på'])).toEqual([
    'tank-pa',
    'tank-pa-2',
    'tank-pa-3',
  ])
})

it('gives no two headings one id, not where a heading has a number of its own either', () => {
  expect(headingSlugs(['Steg', 'Steg', 'Steg 2', 'Steg 2'])).toEqual([
    'steg',
    'steg-3',
    'steg-2',
    'steg-2-2',
  ])
  expect(headingSlugs(['Steg 2', 'Steg', 'Steg'])).toEqual(['steg-2', 'steg', 'steg-3'])
})

it('names a heading of signs alone', () => {
  expect(headingSlugs(['…', '!'])).toEqual(['rubrik', 'rubrik-2'])
})
