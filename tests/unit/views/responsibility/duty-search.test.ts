import { describe, expect, test } from 'vitest'
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
    expect(matches(['intyg'], texts)).toBe(true)
  })

  test('lets the question have an ending that the text lacks', () => {
    expect(matches(['läkarintyget'], texts)).toBe(true)
    expect(matches(['läkarintygskonferensen'], texts)).toBe(false)
  })

  test('needs every word of the question', () => {
    expect(matches(['läkarintyg', 'socialsekreterare'], texts)).toBe(true)
    expect(matches(['läkarintyg', 'plan'], texts)).toBe(false)
  })

  test('tells ä from a', () => {
    expect(matches(['lakarintyg'], texts)).toBe(false)
  })

  test('is everything when nothing is asked', () => {
    expect(matches([], texts)).toBe(true)
  })
})
