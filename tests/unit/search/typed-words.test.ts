import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchAddress } from '../../../src/search/search-address.ts'
import { hashOfWords, wordsOfHash } from '../../../src/search/typed-words.ts'

describe('R-20: what is typed', () => {
  test('comes back from the address as it was, and stands nowhere else in it', () => {
    const typed = fc.string({ minLength: 1 }).filter((words) => words.trim() !== '')
    fc.assert(
      fc.property(typed, (words) => {
        const { hash } = new URL(`/sok/${hashOfWords(words)}`, 'https://site.example')
        expect(wordsOfHash(hash)).toBe(words)
        const { pathname, search } = new URL(searchAddress(words), 'https://site.example')
        expect(pathname + search).toBe('/sok/')
      }),
    )
  })

  test('is told from a place on the page', () => {
    expect(wordsOfHash('#innehall')).toBeNull()
    expect(wordsOfHash('')).toBe('')
    expect(wordsOfHash('#')).toBe('')
    expect(hashOfWords(' ')).toBe('')
  })
})
