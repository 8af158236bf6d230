import type { Provenance, Source } from './provenance.ts'

/** The source that a rule was read in: the one that it names first. How old that is says how far to trust the rule. */
export function ruleSource({ citations }: Provenance, sources: readonly Source[]): Source | null {
  return sources.find(({ id }) => id === citations[0]?.source) ?? null
}
