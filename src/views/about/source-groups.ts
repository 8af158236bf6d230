import type { Source } from '../../model/provenance.ts'

export type PublisherGroup = { readonly publisher: string; readonly sources: readonly Source[] }

const swedish = new Intl.Collator('sv')

/** Publishers with several sources, in Swedish order; those with one of their own come together. */
export function byPublisher(sources: readonly Source[]): {
  readonly groups: readonly PublisherGroup[]
  readonly others: readonly Source[]
} {
  const publishers = new Map<string, Source[]>()
  for (const source of sources) {
    publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source])
  }
  const all = [...publishers]
    .map(([publisher, own]) => ({ publisher, sources: own }))
    .sort((a, b) => swedish.compare(a.publisher, b.publisher))
  return {
    groups: all.filter((group) => group.sources.length > 1),
    others: all.filter((group) => group.sources.length === 1).flatMap((group) => group.sources),
  }
}

const OFTEN = 3

/** Cautions that so many sources share that they are said once, as notes. */
export function sharedCautions(sources: readonly Source[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { caution } of sources) {
    if (caution !== null) counts.set(caution, (counts.get(caution) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= OFTEN).map(([caution]) => caution)
}
