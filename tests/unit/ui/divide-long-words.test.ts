import { describe, expect, test } from 'vitest'
import { divideLongWords } from '../../../src/ui/divide-long-words.ts'

describe('A11Y-28: a long word of a page', () => {
  test('can be divided between its parts, in an element with the text around it', () => {
    expect(divideLongWords('<p>Hos Arbetsförmedlingen nu.</p>')).toBe(
      '<p><span>Hos <span class="long-joint">Arbets</span>förmedlingen nu.</span></p>',
    )
  })

  test('reads the same', () => {
    const html = '<p>Försäkringskassan &amp; <a href="/x/">rehabiliteringsinsatser</a>.</p>'
    const read = (one: string) => one.replaceAll(/<[^>]*>/g, '')
    expect(read(divideLongWords(html))).toBe(read(html))
    expect(divideLongWords(html)).not.toBe(html)
  })

  test.each([
    ['socialsekreteraren', 'social|sekreteraren'],
    ['Rehabkoordinatorn', 'Rehab|koordinatorn'],
    ['Socialtjänsten', 'Social|tjänsten'],
    ['Avstämningsmöte', 'Avstämnings|möte'],
    ['Kommunikationsplan', 'Kommunikations|plan'],
    ['stadsdelsförvaltningen', 'stads|dels|förvaltningen'],
    ['sjukpenninggrundande', 'sjukpenning|grundande'],
  ])('can be divided before the word that it ends with: %s', (word, parted) => {
    const html = divideLongWords(`<p>${word}</p>`)
    expect(
      html
        .replaceAll('</span>', '|')
        .replaceAll(/<[^>]*>/g, '')
        .replace(/\|$/, ''),
    ).toBe(parted)
  })

  test('stays as it is where it has no joint, is short, or stands in an attribute', () => {
    for (const html of [
      '<p>En vanlig mening.</p>',
      '<p>rehabiliterande</p>',
      '<a title="Försäkringskassan" href="/forsakringskassan/">Här</a>',
    ]) {
      expect(divideLongWords(html)).toBe(html)
    }
  })
})
