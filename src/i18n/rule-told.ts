import type { TFunction } from 'i18next'
import './fact-words.ts'
import type { Source } from '../model/provenance.ts'
import { ruleSources } from '../model/rule-sources.ts'
import type { LegalRule } from '../model/site.ts'
import { sourceCautions, sourceDay } from './source-age.ts'

/** Where a rule stands, in words; a reader can open the page that it was read on. */
export type RuleTold = {
  readonly reference: string
  /** The text it was read in, told in the reference's own sentence: where it is the only one. */
  readonly only: Omit<ReadText, 'title'> | null
  /** Of several, each by itself: none bears another's page, year or caution. */
  readonly texts: readonly ReadText[]
}

export type ReadText = {
  readonly title: string
  /** The page it was read on, called by its host: a law's name would promise the law itself. */
  readonly readOn: { readonly url: string; readonly host: string } | null
  /** How old it is; `null` where the reference says so. */
  readonly day: string | null
  /** What to bear in mind of it. */
  readonly caution: string | null
}

/** @param sources - the site's */
export function ruleTold(t: TFunction, rule: LegalRule, sources: readonly Source[]): RuleTold {
  const { reference, url, citations } = rule
  const readOn = url === null ? null : { url, host: new URL(url).hostname.replace(/^www\d?\./, '') }
  const read = ruleSources(rule, sources).map((source) => ({ source, told: toldOf(source) }))
  const [first] = read
  const isOne = new Set(citations.map(({ source }) => source)).size === 1
  if (first === undefined || isOne) {
    const { date = null } = first?.source ?? {}
    const isDated = date !== null && reference.includes(date.slice(0, 4))
    const only = { readOn, day: null, caution: null, ...first?.told, ...(isDated && { day: null }) }
    return { reference, only: { ...only, readOn }, texts: [] }
  }
  const texts = read.map(({ told }) => ({ ...told, readOn }))
  return { reference, only: null, texts: texts.filter(({ caution }) => readOn ?? caution) }

  function toldOf(source: Source): Omit<ReadText, 'readOn'> {
    return {
      title: source.title,
      day: sourceDay(t, source),
      caution: sourceCautions(t, source),
    }
  }
}
