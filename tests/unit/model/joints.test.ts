import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partedAtJoints } from '../../../src/model/joints.ts'

describe('the joints of a name', () => {
  test.each([
    ['Arbetsmarknadssekreterare', 'Arbets|marknads|sekreterare'],
    ['Mottagningssekreterare', 'Mottagnings|sekreterare'],
    ['Samordningsförbundet Stockholms stad', 'Samordnings|förbundet Stockholms stad'],
    ['Överlämningsanteckning', 'Överlämnings|anteckning'],
    ['Stadsdelsförvaltningen', 'Stads|dels|förvaltningen'],
    ['Stockholmsmodellen', 'Stockholms|modellen'],
    ['Verksamhetsområdet', 'Verksamhets|området'],
    ['Handläggare för aktivitetsersättning', 'Handläggare för aktivitets|ersättning'],
    ['Arbetsförmedlingens rehabiliteringsinsats', 'Arbets|förmedlingens rehabiliterings|insats'],
  ])('stand after the s that ties two words into one: %s', (name, parted) => {
    expect(partedAtJoints(name).join('|')).toBe(parted)
  })

  test.each([
    'Socialsekreterare',
    'Rehabkoordinator',
    'Socialtjänsthandläggare',
    'Arbetaren i kommunen',
    'Läkarintygets ägare',
    '',
  ])('are none where a word has no such s, or little comes after it: %s', (name) => {
    expect(partedAtJoints(name)).toEqual([name])
  })

  test('change nothing of the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(partedAtJoints(name).join('')).toBe(name)
      }),
    )
  })
})
