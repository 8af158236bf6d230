import type { Review } from '../model/provenance.ts'
import type { Parsed, ParsedContent } from './parse-content.ts'
import { Written } from './written.ts'

/** The reviews of the citizens' texts in other languages than Swedish, by file; of one at fault nothing is known. */
export function translationReviews(content: ParsedContent): ReadonlyMap<string, Review> {
  return new Map(
    translationsIn(content).flatMap(({ path, data }) => (data ? [[path, data.review]] : [])),
  )
}

/** The files of those that a machine has made and that no person has looked over. */
export function machineTranslations(content: ParsedContent): readonly string[] {
  return translationsIn(content).flatMap(({ path, written }) => {
    const said: unknown = written?.översättning
    return said instanceof Written && said.value === 'maskin' ? [path] : []
  })
}

function translationsIn({ processes }: ParsedContent): readonly Parsed<{ review: Review }>[] {
  return [...processes.values()].flatMap(({ citizen, stepCitizens }) =>
    [citizen, ...stepCitizens.values()].flatMap((texts) =>
      [...texts].flatMap(([language, text]) => (language === 'sv' ? [] : [text])),
    ),
  )
}
