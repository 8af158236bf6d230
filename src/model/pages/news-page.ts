import { addressOf } from '../addresses.ts'
import { newsAddress } from '../news-address.ts'
import type { NewsItem, Site } from '../site.ts'

export type ShownNews = Pick<NewsItem, 'id' | 'heading' | 'day' | 'lead' | 'review'> & {
  /** With its anchor. */
  readonly address: string
  readonly concerned: readonly ConcernedPage[]
}

/** A page that a news item is about. */
export type ConcernedPage = {
  readonly kind: ConcernedKind
  readonly name: string
  /** Of a step: the name of its process. */
  readonly process: string | null
  readonly address: string
}

type ConcernedKind = 'process' | 'step' | 'role' | 'party' | 'document' | 'consent' | 'term'

/** All news, the latest first; those of one day by their headings. */
export function newsPage(site: Site): readonly ShownNews[] {
  const inOrder = site.news.toSorted(
    (a, b) => compare(b.day, a.day) || BY_LETTER.compare(a.heading, b.heading),
  )
  return inOrder.map((one) => {
    const { id, heading, day, lead, review } = one
    return {
      id,
      heading,
      day,
      lead,
      review,
      address: newsAddress(id),
      concerned: pagesOf(site, one),
    }
  })
}

const BY_LETTER = new Intl.Collator('sv')

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function pagesOf(site: Site, { concerns }: NewsItem): readonly ConcernedPage[] {
  const { processes } = site
  return [
    ...named('process', concerns.processes, processes, addressOf.map),
    ...concerns.steps.flatMap((ref) => {
      const process = processes.find(({ id }) => id === ref.process)
      const step = process?.steps.find(({ id }) => id === ref.step)
      const address = addressOf.step(ref.process, ref.step)
      return process && step
        ? [{ kind: 'step' as const, name: step.name, process: process.name, address }]
        : []
    }),
    ...named('role', concerns.roles, site.roles, addressOf.role),
    ...named('party', concerns.parties, site.parties, addressOf.party),
    ...named('document', concerns.documents, site.documents, addressOf.document),
    ...named('consent', concerns.consents, site.consents, addressOf.consent),
    ...named('term', concerns.terms, site.terms, addressOf.term),
  ]
}

function named<Id extends string>(
  kind: ConcernedKind,
  ids: readonly Id[],
  things: readonly { readonly id: Id; readonly name: string }[],
  addressOfThing: (id: Id) => string,
): readonly ConcernedPage[] {
  return ids.flatMap((id) => {
    const thing = things.find((one) => one.id === id)
    return thing ? [{ kind, name: thing.name, process: null, address: addressOfThing(id) }] : []
  })
}
