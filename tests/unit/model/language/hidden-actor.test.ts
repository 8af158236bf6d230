import { describe, expect, test } from 'vitest'
import { hiddenActor } from '../../../../src/model/language/hidden-actor.ts'
import { NO_OWN_WORDS, saidOf } from '../../../support/language-slips.ts'

const told = (text: string) => saidOf(hiddenActor(text, 'citizen', NO_OWN_WORDS))

describe('LANG-14: accepts', () => {
  test.each([
    'En god man hjälper dig.',
    'Hon och hennes man',
    'Manfred läser.',
    'Det måste finnas plats.',
    'Ni ska träffas och bör höras av.',
    'Planen ska göras av handläggaren.',
    'Läkaren ska bedöma dig.',
    'Bedömningen är klar.',
    'Du kan behöva något annat.',
    'Det ska alltid vara tillsammans',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('LANG-14: reports', () => {
  test.each([
    ['Man ansöker.', ['Man']],
    ['Blanketten ska skickas in.', ['ska skickas']],
    ['Den måste genast lämnas.', ['måste genast lämnas']],
    ['Ärendet utreds.', ['utreds']],
    ['Vi gör en uppföljning.', ['gör en uppföljning -> följa upp']],
    ['Nu gör ni en ny bedömning.', ['gör ni en ny bedömning -> bedöma']],
    ['Utredning ska göras.', ['ska göras', 'Utredning ska göras -> utreda']],
  ])('%s', (text, slips) => {
    expect(told(text)).toEqual(slips)
  })
})
