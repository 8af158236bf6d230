import { expect, test } from 'vitest'
import { keepChoices } from '../../../src/search/keep-choices.ts'

const MAP = '/handlaggare/karta/'

test('the choices stand before the place on a step’s page', () => {
  expect(keepChoices(`${MAP}steg/#regel-ett`, `${MAP}annat/`, 'form=ja')).toBe(
    `${MAP}steg/?form=ja#regel-ett`,
  )
})

test('the map itself is a hit that keeps them', () => {
  expect(keepChoices(MAP, MAP, 'fas=ett')).toBe(`${MAP}?fas=ett`)
})

test('a hit elsewhere, and a reader elsewhere, keep none', () => {
  expect(keepChoices('/handlaggare/karta-tva/', MAP, 'form=ja')).toBe('/handlaggare/karta-tva/')
  expect(keepChoices('/roller/karta/', MAP, 'form=ja')).toBe('/roller/karta/')
  expect(keepChoices('/handlaggare/', '/handlaggare/', 'form=ja')).toBe('/handlaggare/')
  expect(keepChoices('/roller/a/', '/sok/', 'for=medborgare')).toBe('/roller/a/')
  expect(keepChoices(MAP, MAP, '')).toBe(MAP)
})
