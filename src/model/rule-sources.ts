import type { Source } from './provenance.ts'
import type { LegalRule } from './site.ts'

/**
 * The texts that a rule was read in, whose age says how far to trust it: the page that it leads to, which it names
 * first. Where it leads to none, every one that it names, for its words then stand on them all.
 */
export function ruleSources(
  { citations, url }: Pick<LegalRule, 'citations' | 'url'>,
  sources: readonly Source[],
): readonly Source[] {
  const named = [...new Set(citations.map(({ source }) => source))]
  const read = url === null ? named : named.slice(0, 1)
  return read.flatMap((id) => sources.find((source) => source.id === id) ?? [])
}
