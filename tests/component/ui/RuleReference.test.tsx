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
  citations: cited('sidan'),
}

function cited(...ids: readonly string[]) {
  return ids.map((id) => ({ source: id as SourceId, locator: null }))
}

function told(first: Partial<Source>, changed: Partial<LegalRule> = {}): string | null {
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
  showStatic(<RuleReference rule={{ ...rule, ...changed }} sources={sources} />)
  return document.body.textContent
}

test('R-48: a rule says how old the text is that it was read in, and never the day we read it', () => {
  expect(told({ date: null, caution: 'Läst i en äldre kopia, omkring 2020.' })).toBe(
    'Staden, Ansök, läst på stad.example (extern webbplats), utan datum. Tänk på: Läst i en äldre kopia, omkring 2020.',
  )
  expect(told({ date: '2023-03-01' })).toBe(
    'Staden, Ansök, läst på stad.example (extern webbplats), 1 mars 2023.',
  )
})

test('a rule from another place says so', () => {
  expect(told({ date: '2016', place: 'Laholm' })).toBe(
    'Staden, Ansök, läst på stad.example (extern webbplats), 2016. Tänk på: Källan beskriver Laholm. Här kan det vara annorlunda.',
  )
})

test('R-48: a link bears the name of whose page it leads to, not that of the law', () => {
  told({}, { reference: 'Lagen 3 §', url: 'https://www.guiden.example/lagen/' })
  const link = document.querySelector('a')
  expect(link?.firstChild?.textContent).toBe('guiden.example')
  expect(link?.getAttribute('href')).toBe('https://www.guiden.example/lagen/')
})

test('R-48: of several texts each has its own year and caution, and none bears another’s', () => {
  expect(
    told(
      { date: '2016', place: 'Laholm' },
      { reference: 'Rapport från 1999', url: null, citations: cited('sidan', 'lagen') },
    ),
  ).toBe(
    'Rapport från 1999. ”sidan”, 2016. Tänk på: Källan beskriver Laholm. Här kan det vara annorlunda.',
  )
})

test('R-48: where a rule names several texts, only the one that was read there is said to be', () => {
  const changed = { reference: 'Lagen 3 §, och Guiden', citations: cited('sidan', 'lagen') }
  expect(told({ date: null, caution: 'En kopia.' }, changed)).toBe(
    'Lagen 3 §, och Guiden. ”sidan”, läst på stad.example (extern webbplats), utan datum. Tänk på: En kopia.',
  )
  expect(document.querySelectorAll('.rule-text')).toHaveLength(1)
})

test('a year that stands in the reference is not told again', () => {
  const changed = { reference: 'Rapport, 2016', url: null }
  expect(told({ date: '2016' }, changed)).toBe('Rapport, 2016.')
})
