import type { Known } from '../link-references.ts'
import type { ParsedContent } from '../parse-content.ts'

/** What a text may refer to. */
export type Surroundings = {
  readonly content: ParsedContent
  readonly known: Known
  readonly pages: ReadonlySet<string>
  /** The headings of each page's text, as writers link to them. */
  readonly anchorsOf: ReadonlyMap<string, ReadonlySet<string>>
}
