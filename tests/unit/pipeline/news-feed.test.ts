// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NewsItem } from '../../../src/model/site.ts'
import { newsFeed } from '../../../src/pipeline/news-feed.ts'
import { makeNews } from '../../support/make-news.ts'
import { aReview, makeProcess } from '../../support/make-process.ts'
import { makeDocument, makeSite } from '../../support/make-site.ts'
import { runs } from '../../support/property-runs.ts'

const ATOM = 'http://www.w3.org/2005/Atom'

const feedOf = (news: readonly NewsItem[], root = '/') =>
  newsFeed(makeSite(makeProcess('start -> a:soc -> end'), { news }), root)

/** What is no XML has another root, with the parser's complaint. */
function parsed(feed: string): Element {
  const root = new DOMParser().parseFromString(feed, 'application/xml').documentElement
  expect([root.namespaceURI, root.localName]).toEqual([ATOM, 'feed'])
  return root
}

const childrenOf = (element: Element, name: string) =>
  [...element.children].filter(({ localName }) => localName === name)

function textIn(element: Element, name: string): string {
  const found = childrenOf(element, name)
  expect(found, name).toHaveLength(1)
  return found[0]?.textContent ?? ''
}

const linksOf = (element: Element) =>
  childrenOf(element, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')])

const idsIn = (feed: string) => {
  const root = parsed(feed)
  return [root, ...childrenOf(root, 'entry')].map((one) => textIn(one, 'id'))
}

describe('ECO-11: the feed of news', () => {
  test('tells each item, the latest first, with its day and where it stands', () => {
    const root = parsed(
      feedOf([makeNews('a', '2026-11-02'), makeNews('b', '2026-11-20')], 'https://exempel.se/k/'),
    )
    expect(textIn(root, 'title')).toBe('Nyheter: Kartan')
    expect(textIn(root, 'updated')).toBe('2026-11-20T00:00:00Z')
    expect(textIn(childrenOf(root, 'author')[0] as Element, 'name')).toBe('Utgivaren')
    expect(linksOf(root)).toEqual([
      ['alternate', 'https://exempel.se/k/nyheter/'],
      ['self', 'https://exempel.se/k/nyheter.atom'],
    ])
    const entries = childrenOf(root, 'entry')
    expect(entries.map((one) => [textIn(one, 'title'), textIn(one, 'summary')])).toEqual([
      ['Rubrik b', 'Ingress b.'],
      ['Rubrik a', 'Ingress a.'],
    ])
    expect(entries.map((one) => [textIn(one, 'published'), textIn(one, 'updated')])).toEqual([
      ['2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z'],
      ['2026-11-02T00:00:00Z', '2026-11-02T00:00:00Z'],
    ])
    expect(entries.map(linksOf)).toEqual([
      [['alternate', 'https://exempel.se/k/nyheter/#b']],
      [['alternate', 'https://exempel.se/k/nyheter/#a']],
    ])
  })

  test('names no host where none is known', () => {
    const root = parsed(feedOf([makeNews('a', '2026-11-02')], '/k/'))
    expect(linksOf(root)).toEqual([['alternate', '/k/nyheter/']])
    expect(linksOf(childrenOf(root, 'entry')[0] as Element)).toEqual([
      ['alternate', '/k/nyheter/#a'],
    ])
  })

  test('has no entry where there are no news, and is a feed all the same', () => {
    const root = parsed(feedOf([]))
    expect(childrenOf(root, 'entry')).toEqual([])
    expect(textIn(root, 'updated')).toBe(`${aReview.reviewedOn}T00:00:00Z`)
  })

  test('SEC-31: without news is as old as the latest text of the content, not as the build', () => {
    const site = makeSite(makeProcess('start -> a:soc -> end'))
    const review = { ...aReview, reviewedOn: '2026-11-21' }
    const documents = [makeDocument('nyast', { review }), makeDocument('aldre')]
    const root = parsed(newsFeed({ ...site, documents, news: [] }, '/'))
    expect(textIn(root, 'updated')).toBe('2026-11-21T00:00:00Z')
  })

  test('gives each item an id of its own, whatever its text, its day and the host', () => {
    const ids = idsIn(feedOf([makeNews('a', '2026-11-02'), makeNews('b', '2026-11-01')]))
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) {
      expect(id).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      )
    }
    const later = [
      makeNews('b', '2026-11-01', { lead: 'Ändrad.' }),
      makeNews('a', '2026-11-04', { heading: 'Ny rubrik' }),
    ]
    expect(idsIn(feedOf(later, 'https://exempel.se/'))).toEqual(ids)
    // Pinned: readers of feeds know what they have read by them.
    expect(ids[1]).toMatchInlineSnapshot(`"urn:uuid:2abd04dc-a3af-814b-84ff-2536fc7e2204"`)
  })

  test('says every text as it is, signs of XML among them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&\'"]å 1'), minLength: 1 }), (text) => {
        const news = [makeNews('a', '2026-11-02', { heading: text, lead: text })]
        const entry = childrenOf(parsed(feedOf(news)), 'entry')[0] as Element
        expect([textIn(entry, 'title'), textIn(entry, 'summary')]).toEqual([text, text])
      }),
      { ...runs(50), examples: [[']]>']] },
    )
  })
})
