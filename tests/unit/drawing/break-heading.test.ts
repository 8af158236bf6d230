import { expect, test } from 'vitest'
import { breakHeading } from '../../../src/drawing/break-heading.ts'

test('keeps a name that fits on one line', () => {
  expect(breakHeading('Individen', 92)).toEqual(['Individen'])
})

test('breaks at a space before it breaks a word', () => {
  expect(breakHeading('Hälso- och sjukvården', 92)).toEqual(['Hälso- och', 'sjukvården'])
})

test('breaks a long word at its soft hyphen', () => {
  expect(breakHeading('Arbets\u00ADförmedlingen', 92)).toEqual(['Arbets-', 'förmedlingen'])
})

test('divides a compound between its parts', () => {
  expect(breakHeading('Arbetsförmedlingen', 92)).toEqual(['Arbets-', 'förmedlingen'])
  expect(breakHeading('Försäkringskassan', 92)).toEqual(['Försäkrings-', 'kassan'])
  expect(breakHeading('Samordningsförbundet', 92)).toEqual(['Samordnings-', 'förbundet'])
})

test('divides a word that has nowhere to break, rather than let it run out of its lane', () => {
  expect(breakHeading('Kommunalnämnden', 92)).toEqual(['Kommunal-', 'nämnden'])
})

test('a word that must be divided anywhere is divided before a syllable', () => {
  expect(breakHeading('Kartlägga', 49)).toEqual(['Kart-', 'lägga'])
})

test('never breaks at a no-break space', () => {
  expect(breakHeading('till Ge stöd, del\u00A01', 112)).toEqual(['till Ge stöd,', 'del\u00A01'])
})
