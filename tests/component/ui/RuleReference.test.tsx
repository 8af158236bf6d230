import { expect, test } from 'vitest'
import '../../../src/i18n/fact-words.ts'
import type { LegalRuleId, SourceId } from '../../../src/model/ids.ts'
import type { Source } from '../../../src/model/provenance.ts'
import type { LegalRule } from '../../../src/model/site.ts'
import { RuleReference } from '../../../src/ui/RuleReference.tsx'
import { aReview } from '../../support/make-process.ts'
import { showStatic } from '../../support/render-page.tsx'

const rule: LegalRule = {
  id: 'tid' as LegalRuleId,
  name: 'Tid',
  content: 'Inom tre veckor.',
  citizenText: null,
  reference: 'Staden, Ansök',
  url: 'https://stad.example/',
  deadline: null,
  review: aReview,
  status: 'stated',
  citations: ['sidan', 'lagen'].map((id) => ({ source: id as SourceId, locator: null })),
}

function told(first: Partial<Source>): string | null {
  const sources = ['lagen', 'sidan'].map((id) => ({
    id: id as SourceId,
    title: id,
    publisher: 'Staden',
    date: '1999',
    url: null,
    place: null,
    caution: null,
    ...(id === 'sidan' ? first : {}),
  }))
  showStatic(<RuleReference rule={rule} sources={sources} />)
  return document.body.textContent
}

test('R-48: a rule says how old the text is that it was read in, and never the day we read it', () => {
  expect(told({ date: null, caution: 'Läst i en äldre kopia, omkring 2020.' })).toBe(
    'Staden, Ansök (extern webbplats), utan datum. Tänk på: Läst i en äldre kopia, omkring 2020.',
  )
  expect(told({ date: '2023-03-01' })).toBe('Staden, Ansök (extern webbplats), 1 mars 2023.')
})

test('a rule from another place says so', () => {
  expect(told({ date: '2016', place: 'Laholm' })).toBe(
    'Staden, Ansök (extern webbplats), 2016. Tänk på: Källan beskriver Laholm. Här kan det vara annorlunda.',
  )
})
