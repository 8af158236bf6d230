import { describe, expect, test } from 'vitest'
import '../../../src/i18n/fact-words.ts'
import type { SourceId } from '../../../src/model/ids.ts'
import { SourceList } from '../../../src/ui/SourceList.tsx'
import { showStatic } from '../../support/render-page.tsx'

const source = 'rapport' as SourceId

/** What the list says of one source that is cited at these places, in this order. */
function shown(...locators: readonly (string | null)[]): string | undefined {
  showStatic(
    <SourceList
      citations={locators.map((locator) => ({ source, locator }))}
      sources={[
        {
          id: source,
          title: 'Rapporten',
          publisher: 'Utgivaren',
          date: '2016',
          url: null,
          place: null,
          caution: null,
        },
      ]}
    />,
  )
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
