import { type Claim, statusOf } from './provenance.ts'
import type { Site } from './site.ts'

/** What makes a time one to reckon with. */
export type TimeBasis =
  /** What a source tells of here; our conclusion; what is drawn until the parties have agreed. */
  | { readonly kind: 'told' | 'inferred' | 'open' }
  /** What was done in other places than the site's: an example, which binds nobody here. */
  | { readonly kind: 'elsewhere'; readonly places: readonly string[] }

/** A source that describes another place makes no rule here, whatever the statement that cites it is called. */
export function timeBasis({ sources }: Pick<Site, 'sources'>, claim: Claim<unknown>): TimeBasis {
  const status = statusOf(claim)
  if (status === 'inferred') return { kind: status }
  const cited = claim.citations.map(({ source }) => sources.find(({ id }) => id === source))
  const places = cited.flatMap((source) => source?.place ?? [])
  if (places.length > 0 && places.length === cited.length) {
    return { kind: 'elsewhere', places: [...new Set(places)] }
  }
  return { kind: status === 'open' ? status : 'told' }
}
