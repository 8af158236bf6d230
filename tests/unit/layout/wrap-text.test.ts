import { describe, expect, test } from 'vitest'
import { widestPiece, wrapText } from '../../../src/layout/wrap-text.ts'

const perLetter = (text: string) => text.length * 10
const wrap = (text: string, width: number) => wrapText(text, () => width, perLetter)

describe('wrapText', () => {
  test('leaves a text that fits on one line', () => {
    expect(wrap('Ja', 60)).toEqual(['Ja'])
  })

  test('breaks at spaces, into lines as even as they can be', () => {
    expect(wrap('Nej eller vet inte', 130)).toEqual(['Nej eller', 'vet inte'])
  })

  test('breaks after a hyphen', () => {
    expect(wrap('Hälso- och sjukvården', 100)).toEqual(['Hälso- och', 'sjukvården'])
    expect(wrap('arbets-pröva', 80)).toEqual(['arbets-', 'pröva'])
  })

  test('breaks inside a word only at a soft hyphen, and shows it only there', () => {
    expect(wrap('rehabiliterings\u00ADplan', 170)).toEqual(['rehabiliterings-', 'plan'])
    expect(wrap('rehabiliterings\u00ADplan', 300)).toEqual(['rehabiliteringsplan'])
  })

  test('keeps a word that is wider than the line, whole', () => {
    expect(wrap('en rehabiliteringsplan nu', 100)).toEqual(['en', 'rehabiliteringsplan', 'nu'])
  })

  test('lets single lines be shorter, for an icon beside them', () => {
    const lines = wrapText('aaaa bbbb cccc', (line) => (line === 0 ? 40 : 90), perLetter)
    expect(lines).toEqual(['aaaa', 'bbbb cccc'])
  })

  test('gives no line for an empty text', () => {
    expect(wrap('  ', 100)).toEqual([])
  })
})

describe('widestPiece', () => {
  test('is the widest word, or part of one, with the hyphen it may get', () => {
    expect(widestPiece('en rehabiliterings\u00ADplan', perLetter)).toBe(160)
  })
})
