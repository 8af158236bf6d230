import type { AsPlainObject } from 'minisearch'
import type { Status } from '../model/provenance.ts'

/** The kinds of things that can be found, as results are grouped. */
export type SearchKind =
  | 'step'
  | 'role'
  | 'party'
  | 'document'
  | 'consent'
  | 'term'
  | 'rule'
  | 'trouble'
  | 'station'
  | 'map'
  | 'news'

/** What a result shows. */
export type Found = {
  readonly kind: SearchKind
  readonly title: string
  /** Without the base path. */
  readonly address: string
  /** Where it belongs, from the outside in: map and phase, or party. */
  readonly place: readonly string[]
  /** One sentence about it. */
  readonly line: string
  /** The same to who seeks support, where content says it in their words. */
  readonly plain?: string
  /**
   * On a step: the role that is accountable, or drawn as such until the parties have agreed, and how firmly that stands.
   * Several where forms of the process have their own, each with what those are called.
   */
  readonly accountable: readonly {
    readonly role: string
    readonly status: Status
    readonly formName?: string
  }[]
}

/** What is searched beside the title; none of it is sent to the browser as text. */
export type SearchDocument = Found & {
  /** Synonyms, abbreviations, codes: other names of the same thing. */
  readonly names: readonly string[]
  /** Questions that the page answers under a heading: who types just that means it. */
  readonly asked?: readonly string[]
  readonly text: string
  /** Words that are on the page too, but do not make it a page about what they name: how its people are reached. */
  readonly passing?: string
  /** What a step is for, the form it belongs to, the documents it needs, and to whom it sends: weighs more than `text`. */
  readonly facts?: string
  /** On a step: the process that it is a part of. */
  readonly within?: string
  /** On a step: the parties and roles that it hands over to, by name. */
  readonly receivers?: readonly string[]
  /** Those of them that something passes to whichever way the step goes on. */
  readonly sureReceivers?: readonly string[]
}

/** What the browser loads at the first use of the field: the results, and an index that points into them. */
export type SearchData = { readonly found: readonly Found[]; readonly index: AsPlainObject }
