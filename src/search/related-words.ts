import type { Naming } from './namings.ts'
import { stem } from './stem.ts'
import { wordsIn } from './words.ts'

/** @returns the other names of everything that the text mentions, in any inflected form */
export function relatedWords(namings: readonly Naming[]): (text: string) => readonly string[] {
  const phrases = namings.flatMap(({ means, names }) =>
    means.map((name) => ({ name, phrase: stemsOf(name), names })),
  )
  const byFirstWord = new Map<string, typeof phrases>()
  for (const one of phrases) {
    const first = one.phrase[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), one])
  }
  return (text) => {
    const stems = stemsOf(text)
    const related = new Set<string>()
    stems.forEach((word, at) => {
      for (const { name, phrase, names } of byFirstWord.get(word) ?? []) {
        if (!phrase.every((part, index) => stems[at + index] === part)) continue
        for (const other of names) if (other !== name) related.add(other)
      }
    })
    return [...related]
  }
}

function stemsOf(text: string): readonly string[] {
  return wordsIn(text).map(stem)
}
