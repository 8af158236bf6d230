import type { Term } from '../../model/site.ts'

export type Letter = { readonly letter: string; readonly terms: readonly Term[] }

const swedish = new Intl.Collator('sv')

/** Terms in Swedish order, å ä ö last, under their first letters. */
export function byLetter(terms: readonly Term[]): readonly Letter[] {
  const letters = new Map<string, Term[]>()
  for (const term of [...terms].sort((a, b) => swedish.compare(a.name, b.name))) {
    const letter = firstLetter(term.name)
    letters.set(letter, [...(letters.get(letter) ?? []), term])
  }
  return [...letters].map(([letter, own]) => ({ letter, terms: own }))
}

/** É is sorted with E; å, ä and ö are letters of their own; a digit or a sign stands under #. */
function firstLetter(name: string): string {
  const first = name.trim().normalize('NFC').charAt(0).toLocaleUpperCase('sv')
  if (/[ÅÄÖ]/.test(first)) return first
  const plain = first.normalize('NFD').charAt(0)
  return /\p{L}/u.test(plain) ? plain : '#'
}

/** Terms whose name, abbreviations or synonyms hold the words; å, ä and ö are kept. */
export function findTerms(terms: readonly Term[], words: string): readonly Term[] {
  const sought = lower(words.trim())
  if (sought === '') return terms
  return terms.filter(({ name, abbreviations, synonyms }) =>
    [name, ...abbreviations, ...synonyms].some((text) => lower(text).includes(sought)),
  )
}

function lower(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv')
}
