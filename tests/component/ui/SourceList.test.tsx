import { describe, expect, test } from 'vitest'
import '../../../src/i18n/fact-words.ts'
import type { Source } from '../../../src/model/provenance.ts'
import { SourceList } from '../../../src/ui/SourceList.tsx'
import { makeSource } from '../../support/make-site.ts'
import { showStatic } from '../../support/render-page.tsx'

const source = makeSource('rapport', { title: 'Rapporten', date: '2016' })

/** What the list says of one source that is cited at these places, in this order. */
function shown(...locators: readonly (string | null)[]): string | undefined {
  return told(source, locators)
}

function told(one: Source, locators: readonly (string | null)[] = [null]): string | undefined {
  const citations = locators.map((locator) => ({ source: one.id, locator }))
  showStatic(<SourceList citations={citations} sources={[one]} />)
  return document.querySelector('li')?.textContent
}

describe('the places in a source', () => {
  test('are sections where they are numbers, and stand in the order of the source', () => {
    expect(shown('9', '4.10', '8', '4.2', '6.4–6.5', '4.2.2', '8')).toBe(
      'Rapporten, avsnitt 4.2, 4.2.2, 4.10, 6.4–6.5, 8 och 9. Utgivaren, 2016.',
    )
    expect(shown('3')).toBe('Rapporten, avsnitt 3. Utgivaren, 2016.')
  })

  test('stand in words as content writes them, after the sections', () => {
    expect(shown('Bilaga 10', '7', 'Bilaga 6', '3 §', '1–2 §§')).toBe(
      'Rapporten, avsnitt 7; 1–2 §§; 3 §; Bilaga 6; Bilaga 10. Utgivaren, 2016.',
    )
  })

  test('are left out where the whole source is meant', () => {
    expect(shown(null)).toBe('Rapporten. Utgivaren, 2016.')
  })
})

describe('what to bear in mind', () => {
  test('is that a source is from another place, also where nothing else is written', () => {
    expect(told({ ...source, place: 'Laholm' })).toBe(
      'Rapporten. Utgivaren, 2016. Tänk på: Källan beskriver Laholm. Här kan det vara annorlunda.',
    )
  })

  test('is that first, and then what else there is', () => {
    expect(told({ ...source, place: 'Laholm', caution: 'Bilderna saknas.' })).toBe(
      'Rapporten. Utgivaren, 2016. Tänk på: Källan beskriver Laholm. Här kan det vara annorlunda. Bilderna saknas.',
    )
    expect(told({ ...source, caution: 'Bilderna saknas.' })).toBe(
      'Rapporten. Utgivaren, 2016. Tänk på: Bilderna saknas.',
    )
  })
})
