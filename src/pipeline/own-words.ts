import type { OwnWords } from '../model/language/slip.ts'
import { abbreviationsIn } from '../model/language/unexplained-abbreviation.ts'
import type { ParsedContent } from './parse-content.ts'
import { isWrittenMap, Written } from './written.ts'

/** The words that an organisation has decided on itself. */
export type DecidedWords = OwnWords & {
  /** Of our lists, what is right here after all. */
  readonly allowed: ReadonlySet<string>
}

/**
 * What the glossary and installningar.yaml say of words.
 *
 * @returns `null` while one of their files cannot be read: which words are right is not known then
 */
export function ownWords({ settings, registers }: ParsedContent): DecidedWords | null {
  const terms = [...registers.term.values()]
  if (settings?.data == null || terms.some(({ data }) => data === null)) return null
  const names = terms.flatMap(({ data }) =>
    data ? [data.name, ...data.synonyms, ...data.abbreviations] : [],
  )
  return {
    explained: new Set([
      ...names.flatMap(abbreviationsIn),
      ...terms.flatMap(({ data }) => data?.abbreviations.map((one) => one.toLowerCase()) ?? []),
    ]),
    avoided: new Map(
      listIn(settings.written?.['undvik-ord']).flatMap((entry) => {
        if (!isWrittenMap(entry)) return []
        const [word, instead] = [wordIn(entry.ord), wordIn(entry.skriv)]
        return word && instead ? [[word.toLowerCase(), instead] as const] : []
      }),
    ),
    allowed: new Set(
      listIn(settings.written?.['tillåtna-ord']).flatMap((word) => {
        return wordIn(word)?.toLowerCase() ?? []
      }),
    ),
    chosen: new Map(
      terms.flatMap(({ data, written }) =>
        listIn(written?.undvik).flatMap((word) => {
          const text = wordIn(word)
          return text && data ? [[text.toLowerCase(), data.name] as const] : []
        }),
      ),
    ),
  }
}

function listIn(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : []
}

function wordIn(value: unknown): string | null {
  return value instanceof Written && typeof value.value === 'string' ? value.value : null
}
