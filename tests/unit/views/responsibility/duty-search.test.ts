import { describe, expect, test } from 'vitest'
import { formsOf } from '../../../../src/search/forms-of.ts'
import { matches, soughtWords } from '../../../../src/views/responsibility/duty-search.ts'

describe('what a question is about', () => {
  test('is what is left when the asking words are gone', () => {
    expect(soughtWords('Vem ansvarar för läkarintyget?')).toEqual(['läkarintyget'])
  })

  test('is nothing when only asking words are there', () => {
    expect(soughtWords('Vem gör vad?')).toEqual([])
  })

  test('keeps å, ä and ö, however they were typed', () => {
    expect(soughtWords('KARTLA\u0308GG')).toEqual(['kartlägg'])
  })
})

describe('a match', () => {
  const texts = ['Skriv läkarintyg', 'Socialsekreterare', 'handläggare inom socialtjänsten']

  test('is any part of a word', () => {
    expect(matches(['intyg'], texts, null)).toBe(true)
  })

  test('lets the question have an ending that the text lacks', () => {
    expect(matches(['läkarintyget'], texts, null)).toBe(true)
    expect(matches(['läkarintygskonferensen'], texts, null)).toBe(false)
  })

  test('needs every word of the question', () => {
    expect(matches(['läkarintyg', 'socialsekreterare'], texts, null)).toBe(true)
    expect(matches(['läkarintyg', 'plan'], texts, null)).toBe(false)
  })

  test('tells ä from a', () => {
    expect(matches(['lakarintyg'], texts, null)).toBe(false)
  })

  test('is any form of a word, and what it means in everyday language, once those have come', () => {
    expect(matches(['intygens'], ['Skriv intyg'], null)).toBe(true)
    expect(matches(['kollar'], ['Granska underlaget'], null)).toBe(false)
    expect(matches(['kollar'], ['Granska underlaget'], formsOf)).toBe(true)
    expect(matches(['handläggarnas'], texts, formsOf)).toBe(true)
  })

  test('takes no short stem for a part of a word', () => {
    expect(matches(['1'], ['Skriv intygen'], formsOf)).toBe(false)
  })

  test('is everything when nothing is asked', () => {
    expect(matches([], texts, null)).toBe(true)
  })
})
