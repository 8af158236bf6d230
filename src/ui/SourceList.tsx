import { useTranslation } from '../i18n/use-translation.ts'
import type { Citation, Source } from '../model/provenance.ts'
import { SourceItem } from './SourceItem.tsx'

export type SourceListProps = {
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
}

/** Where a text comes from: each cited source once, with every place in it that is cited. */
export function SourceList({ citations, sources }: SourceListProps) {
  const { t } = useTranslation()
  const cited = sources.filter(({ id }) => citations.some(({ source }) => source === id))
  if (cited.length === 0) return null
  return (
    <ul className="source-list" aria-label={t('ui.sources')}>
      {cited.map((source) => (
        <li key={source.id}>
          <SourceItem source={source} locators={locatorsOf(citations, source)} />
        </li>
      ))}
    </ul>
  )
}

function locatorsOf(citations: readonly Citation[], source: Source): readonly string[] {
  return citations.flatMap((citation) =>
    citation.source === source.id ? (citation.locator ?? []) : [],
  )
}
