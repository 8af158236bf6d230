import type { Source } from '../provenance.ts'
import type { Site, Term } from '../site.ts'
import { citedSources } from './named.ts'

/** All that the glossary shows. */
export type GlossaryPage = {
  readonly terms: readonly Term[]
  readonly sources: readonly Source[]
}

export function glossaryPage(site: Site): GlossaryPage {
  const { terms } = site
  const citations = terms.flatMap((term) => term.citations)
  return { terms, sources: citedSources(site, citations) }
}
