import MiniSearch from 'minisearch'
import { always, INDEX_OPTIONS, type IndexedFields, isOfNames, wholeName } from './index-options.ts'
import type { Naming } from './namings.ts'
import { relatedWords } from './related-words.ts'
import type { Found, SearchData, SearchDocument } from './search-data.ts'
import { createSplitter } from './split-compound.ts'
import { stem } from './stem.ts'
import { wordsIn } from './words.ts'

/**
 * Everything that is dear is done here, when the site is built: stems, the parts of compounds, and the other names
 * of what a text mentions. The browser only looks up.
 */
export function buildSearch(
  documents: readonly SearchDocument[],
  namings: readonly Naming[],
): SearchData {
  const relatedTo = relatedWords(namings)
  const sameAs = otherNames(namings)
  const entries = documents.map((document, id): IndexedFields => {
    const { title, text, passing = '', asked = [], facts = '', within = '' } = document
    const { receivers = [], sureReceivers = [] } = document
    const everyNameOf = (things: readonly string[]) =>
      things.flatMap((name) => [name, ...sameAs(name)]).map(wholeName)
    const names = [...document.names, ...sameAs(title)]
    const related = relatedTo([title, ...names, text, facts, within].join('\n'))
    return {
      id,
      title,
      names: names.join('\n'),
      text: `${text}\n${passing}`,
      facts,
      related: [within, ...related].join('\n'),
      whole: linesOf([title, ...names, ...asked].map(wholeName)),
      to: linesOf([...everyNameOf(receivers), ...everyNameOf(sureReceivers).map(always)]),
    }
  })
  const split = createSplitter(
    entries.flatMap(({ title, names, text, facts }) =>
      wordsIn(`${title}\n${names}\n${text}\n${facts}`),
    ),
  )
  const index = new MiniSearch<IndexedFields>({
    ...INDEX_OPTIONS,
    processTerm: (term, field) =>
      isOfNames(field) ? term : [...new Set([term, ...split(term)].map(stem))],
  })
  index.addAll(entries)
  return { found: documents.map(foundOf), index: index.toJSON() }
}

function linesOf(names: readonly string[]): string {
  return [...new Set(names)].join('\n')
}

/** A page and a term of one name share the term's other names: FK is the party too. */
function otherNames(namings: readonly Naming[]): (title: string) => readonly string[] {
  const byName = new Map<string, Set<string>>()
  for (const { means, names } of namings) {
    for (const name of means) {
      const key = wholeName(name)
      byName.set(key, new Set([...(byName.get(key) ?? []), ...names]))
    }
  }
  return (title) => [...(byName.get(wholeName(title)) ?? [])]
}

function foundOf(document: SearchDocument): Found {
  const { kind, title, address, place, line, plain, accountable } = document
  const found = { kind, title, address, place, line, accountable }
  return plain === undefined ? found : { ...found, plain }
}
