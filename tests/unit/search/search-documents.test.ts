import { expect, test } from 'vitest'
import type { BottleneckId, GapId, LegalRuleId } from '../../../src/model/ids.ts'
import { buildSearch } from '../../../src/search/build-search.ts'
import { namingsOf } from '../../../src/search/namings.ts'
import { openSearch } from '../../../src/search/open-search.ts'
import { searchDocuments } from '../../../src/search/search-documents.ts'
import { makeNews } from '../../support/make-news.ts'
import { aReview, makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'

test('a code that stands only in the body of a step finds the step', () => {
  const site = makeSite(makeProcess('start -> a:fk -> b:af -> end'))
  const texts = new Map([['steg/process/b', 'Skriv KV-0017 på blanketten.']])
  const search = openSearch(buildSearch(searchDocuments(site, texts), namingsOf(site)))
  const { groups } = search('KV-0017')
  expect(groups.flatMap(({ found }) => found.map(({ address }) => address))).toEqual([
    '/handlaggare/process/b/',
  ])
})

test('a rule, a gap and a bottleneck are found where the first step that names them tells of them', () => {
  const stated = { review: aReview, status: 'stated', citations: [] } as const
  const process = makeProcess('start -> a:fk -> b:af -> end', {
    steps: {
      b: {
        legalRules: ['tva-veckor' as LegalRuleId],
        gaps: ['g-02' as GapId],
        bottlenecks: ['b-13' as BottleneckId],
      },
    },
  })
  const site = makeSite(process, {
    legalRules: [
      {
        id: 'tva-veckor' as LegalRuleId,
        name: 'Två veckor',
        content: 'Svar inom två veckor.',
        citizenText: null,
        reference: '4 §',
        url: null,
        deadline: null,
        ...stated,
      },
    ],
    gaps: [
      {
        id: 'g-02' as GapId,
        code: 'G-02',
        name: 'Ingen svarar',
        description: 'Svaret dröjer.',
        wayOn: null,
        ...stated,
      },
    ],
    bottlenecks: [
      {
        id: 'b-13' as BottleneckId,
        code: 'B-13',
        name: 'Lång kö',
        description: 'Kön är lång.',
        ...stated,
      },
    ],
  })
  const found = searchDocuments(site, new Map()).filter(
    ({ kind }) => kind === 'rule' || kind === 'trouble',
  )
  expect(found.map(({ address }) => address)).toEqual([
    '/handlaggare/process/b/#regel-tva-veckor',
    '/handlaggare/process/b/#glapp-g-02',
    '/handlaggare/process/b/#flaskhals-b-13',
  ])
})

test('a news item is found by its words and its body, of a kind of its own, on the page of news', () => {
  const site = makeSite(makeProcess('start -> a:fk -> b:af -> end'), {
    news: [
      makeNews('ny-hylla', '2026-11-02', {
        heading: 'Ny hylla',
        lead: 'Den är hög.',
        hasText: true,
      }),
    ],
  })
  const texts = new Map([['nyheter/ny-hylla', 'Den är målad i turkos.']])
  const search = openSearch(buildSearch(searchDocuments(site, texts), namingsOf(site)))
  for (const words of ['ny hylla', 'hög', 'turkos']) {
    expect(search(words).groups.map(({ kind, found }) => [kind, found])).toMatchObject([
      [
        'news',
        [
          {
            title: 'Ny hylla',
            address: '/nyheter/#ny-hylla',
            place: ['2 november 2026'],
            line: 'Den är hög.',
          },
        ],
      ],
    ])
  }
})
