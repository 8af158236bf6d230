import type { ChangedMap } from '../history/map-changes.ts'
import type { Change, Publication } from '../history/thing.ts'
import type { PartyId } from '../ids.ts'
import type { Reader } from '../language/slip.ts'
import type { Day } from '../provenance.ts'
import type { Settings } from '../site.ts'
import type { NamedText } from './content-texts.ts'
import type { Coverage } from './coverage.ts'
import type { OpenQuestions } from './open-questions.ts'
import type { ReviewsDue } from './reviews-due.ts'
import type { WithoutSource } from './without-source.ts'

/** How it stands with the content: all that the page for those who edit shows. Parties in the order of the site. */
export type ContentStatus = {
  /** The day that everything is counted on. */
  readonly day: Day
  readonly findings: readonly OwnersFindings[]
  readonly accepted: readonly AcceptedForNow[]
  /** Rules that the publisher has made more or less severe. */
  readonly severities: Settings['severities']
  readonly unpublished: Unpublished
  readonly reviews: readonly ReviewsDue[]
  readonly readability: readonly ReadersPages[]
  readonly coverage: Coverage
  readonly outdated: readonly ToldOutdated[]
  /** Translations that no person has looked over. */
  readonly machineMade: readonly NamedText[]
  readonly withoutSource: readonly WithoutSource[]
  readonly openQuestions: readonly OpenQuestions[]
}

/** What the check told of the texts of one party; `null`: of the publisher's own. */
export type OwnersFindings = {
  readonly owner: PartyId | null
  readonly findings: readonly ToldFinding[]
}

/** In the words of the check. A site with an error is not built, so on a page there are warnings. */
export type ToldFinding = {
  readonly severity: 'fel' | 'varning'
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly mend: string
  /** How a person comes to it, in words and lifted out on the map; `null` where that cannot be shown. */
  readonly way: { readonly words: string; readonly address: string } | null
}

export type AcceptedForNow = {
  readonly finding: ToldFinding
  readonly reason: string
  /** The last day on which it is accepted. */
  readonly lastDay: Day
}

/** What differs from the last publication, or from a revision of git in its place. */
export type Unpublished = {
  /** The last one; `null` before the first. */
  readonly publication: Pick<Publication, 'number' | 'day'> | null
  /** What was asked for in its place, and what git calls it; `null`: nothing was. */
  readonly revision: { readonly name: string; readonly hash: string; readonly day: Day } | null
  readonly changes: readonly ToldChange[]
  /** Whom and what they touch, in a sentence. */
  readonly effect: string
  readonly touched: Touched
  readonly maps: readonly ChangedMap[]
}

/** Of what is gone, the text bears the address it had, and leads nowhere. */
export type ToldChange = Pick<Change, 'kind' | 'parts'> & { readonly text: NamedText }

export type Touched = {
  readonly parties: readonly TouchedPage[]
  readonly roles: readonly TouchedPage[]
  readonly prints: readonly TouchedPage[]
  readonly citizenPages: readonly TouchedPage[]
  readonly translations: readonly TouchedPage[]
  readonly news: readonly TouchedPage[]
}

/** `address` is `null` where the page is gone, and of a translation, which has none yet. */
export type TouchedPage = { readonly name: string; readonly address: string | null }

/** The pages of one kind of reader, the heaviest first and the short ones last. */
export type ReadersPages = {
  readonly reader: Reader
  /** The bars of a page as a whole; `null` where the value has none. */
  readonly mostLix: number
  readonly mostAdjusted: number | null
  readonly pages: readonly MeasuredPage[]
}

/** As it is read: with what the page says out of other files, where that makes it heavier. */
export type MeasuredPage = {
  readonly text: NamedText
  /** Too short for the values to say anything: the check lets it be. */
  readonly isShort: boolean
  /** With one decimal, all three; `null` where the value is not counted. */
  readonly lix: number
  readonly adjusted: number | null
  readonly meanSentence: number
  /** The longest sentences, with their number of words. */
  readonly worst: readonly { readonly text: string; readonly words: number }[]
}

export type ToldOutdated = {
  readonly translation: NamedText
  readonly original: NamedText
  /** The publication that the original was changed in; `null`: it has been changed since. */
  readonly changedIn: Pick<Publication, 'number' | 'day'> | null
}
