import type { Concerned, NewsItem } from '../../model/site.ts'
import { fields, optional } from './fields.ts'
import { reviewFields, reviewOf } from './provenance.ts'
import {
  consentRef,
  documentRef,
  partyRef,
  processRef,
  roleRef,
  stepOfProcessRef,
  termRef,
} from './reference.ts'
import { day, optionalList, text } from './values.ts'

/** What a news item is about, in the folders' own names. Each becomes a link under the text. */
const concerned = fields({
  processer: optionalList(processRef),
  // A step belongs to no process here: [boken-kommer/lasta-bussen].
  steg: optionalList(stepOfProcessRef),
  roller: optionalList(roleRef),
  parter: optionalList(partyRef),
  underlag: optionalList(documentRef),
  samtycken: optionalList(consentRef),
  begrepp: optionalList(termRef),
}).transform(
  (written): Concerned => ({
    processes: written.processer,
    steps: written.steg,
    roles: written.roller,
    parties: written.parter,
    documents: written.underlag,
    consents: written.samtycken,
    terms: written.begrepp,
  }),
)

const NOTHING: Concerned = {
  processes: [],
  steps: [],
  roles: [],
  parties: [],
  documents: [],
  consents: [],
  terms: [],
}

/**
 * `nyheter/<id>.mdx`: what is new, on the page of news and in its feed. It has no status and no sources: facts stand on
 * the pages that it leads to.
 */
export const news = fields({
  rubrik: text,
  // The day it is published.
  datum: day,
  // The whole of it in one or two sentences: all that the feed says.
  ingress: text,
  berör: optional(concerned),
  ...reviewFields,
}).transform(
  (written): Omit<NewsItem, 'id' | 'hasText'> => ({
    heading: written.rubrik,
    day: written.datum,
    lead: written.ingress,
    concerns: written.berör ?? NOTHING,
    review: reviewOf(written),
  }),
)
