import { expect, test } from 'vitest'
import { buildSearch } from '../../../src/search/build-search.ts'
import { namingsOf } from '../../../src/search/namings.ts'
import { openSearch } from '../../../src/search/open-search.ts'
import { searchDocuments } from '../../../src/search/search-documents.ts'
import { makeProcess } from '../../support/make-process.ts'
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
